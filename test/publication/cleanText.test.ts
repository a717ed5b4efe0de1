import { cleanText, type CleanText, type TextPlace } from "../../src/publication/cleanText";
import { Decisions, type Decision } from "../../src/publication/decisions";
import { compileKnownWords } from "../../src/publication/doubts";
import { compileIdentifying } from "../../src/publication/identifying";
import { atOnce } from "../../src/chronology/inSteps";
import { parseReview } from "../../src/review/review";

const REVIEW = parseReview(
  JSON.stringify({
    people: [
      { identifier: "Child R", role: "subject", born: "2015-02-14", names: ["Rowan Ellis Tarrick", "Rowan"] },
      { identifier: "Mother", role: "mother", born: "1993-05-30", names: ["Grace Tarrick", "Grace"] },
      { identifier: "Father", role: "father", names: ["Will Marlesham", "Will"] },
      { identifier: "MP1", role: "partner", names: ["Mark Venneck", "Mark"] },
      { identifier: "MGM", role: "grandmother", names: ["Rose O'Dowd", "Rose", "May"] },
      { identifier: "Cousin", role: "cousin", names: ["Chelsea Ng-Orrin"] },
    ],
  }),
);

function clean(text: string, place: TextPlace = {}, decisions: Decision[] = [], months = false): CleanText {
  const known = atOnce(compileKnownWords(REVIEW, ["the meeting, the school and the harbour of the town"]));
  const identifying = compileIdentifying(REVIEW, "2026-11-21");
  return cleanText(text, { identifying, known, decisions: new Decisions(decisions), months }, place);
}

describe("a text that is published", () => {
  it.each([
    ["Rowan Ellis was seen.", "Child R was seen."],
    ["Ellis was seen.", "Child R was seen."],
    ["Rowan’s and GRACE'S coats", "Child R’s and Mother'S coats"],
    ["Rang rowanellis99 and RowanTarrick_2019.docx", "Rang Child R and Child R_2019.docx"],
    ["From wmarlesham by post", "From Father by post"],
    ["Wrote to grace.tarrick@example.com today.", "Wrote to [e-mail address] today."],
    ["One of the Tarricks rang.", "One of the [name] rang."],
    ["Ro\u00ADwan and Row\u200Ban", "Child R and Child R"],
    [
      "Mark said no. Told May. Rose attended. Spoke to Will.",
      "MP1 said no. Told MGM. MGM attended. Spoke to Father.",
    ],
    ["Mother (Grace) rang.", "Mother rang."],
    ["R o w a n and T.a.r.r.i.c.k", "Child R and [name]"],
    ["jane [at] example [dot] com, +353 86 123 4567", "[web address], [telephone number]"],
    ["aged 6 years and 26 days; 14 months old; for 6 weeks", "aged 6 years; 1 year old; for 6 weeks"],
    ["DOB14/02/15, birthday 14/02", "DOB[aged 6], birthday [date of birth]"],
    ["DOB: 14/2/15, in town", "DOB: [aged 6], in town"],
    ["born on 14th February 2015", "born on [aged 6]"],
    ["cousin born 3 April 2020", "cousin born [aged under 1]"],
    ["cousin born in April 2020", "cousin born in [date of birth]"],
    ["at 14 Hillside Road, Ashby, Wendshire AB1 2CD.", "at [address]."],
    ["at flat 2, 14a Mill Lane and 14 hillside road", "at [address] and [address]"],
    [
      "Car AB12CDE, reg A12 BCD, driving a Ford ABC 12D",
      "Car [vehicle registration], reg [vehicle registration], driving a Ford [vehicle registration]",
    ],
    ["CAD 1234 of 12/03/2021, crime ref 42/12345/21", "CAD [reference number], crime ref [reference number]"],
    [
      "account no 1500, order: 123, log 456",
      "account no [reference number], order: [reference number], log [reference number]",
    ],
    ["file T/4471/01, record RXH1234567", "file [reference number], record [reference number]"],
    [
      "QQ 12 34 56 C, passport 123456789, PC 1234",
      "[personal number], passport [personal number], PC [personal number]",
    ],
    ["see www.example.com/rowan. Also @rowan_e", "see [web address]. Also [web address]"],
    ["NHS no 943 476 5919, NHS NO 943 476 5918", "NHS no [NHS number], NHS NO [NHS number]"],
    [
      "Incident log 0456 of 12/03/21, case number LCS-88231, log ref POL-0012",
      "Incident log [reference number], case number [reference number], log ref POL-0012",
    ],
    [
      "07700 900124 or 900125; 07700\n900124; CHI 010 115 1234",
      "[telephone number]; [telephone number]; CHI [NHS number]",
    ],
    ["Seen b.14/2/15, DOB 14·02·2015", "Seen b.[aged 6], DOB [aged 6]"],
    ["Ms O' Dowd, Ms Dowd, Mr Mar-\nlesham", "MGM, MGM, Mr Father"],
    [
      "AB 12 CDE and AB12-CDE, 191-D-12345",
      "[vehicle registration] and [vehicle registration], [vehicle registration]",
    ],
    ["MET ON 12 MAY. SEEN AT 20 OLD ROAD.", "MET ON 12 MAY. SEEN AT [address]."],
    [
      "Crime number 42 12345 21, log no's 456, court no. ZW21C00123/4, eCINS 88231; court 120 hours",
      "Crime number [reference number], log no's [reference number], court no. [reference number], eCINS [reference number]; court 120 hours",
    ],
    ["he is in flat 3 bryn court and was at 14 mill close", "he is in [address] and was at [address]"],
    ["seen at 14 days close to the due date", "seen at 14 days close to the due date"],
    ["NG tube feeding, CO reading 14", "NG tube feeding, CO reading 14"],
    ["DOB 14.02.2015/30.05.1993", "DOB [aged 6]/[aged 27]"],
    [
      "Hosp no H 123456, UPN is A 1234 5678 9012, IR/2021/00456, NIR 21-000456, AB1 2 AD",
      "Hosp no [reference number], UPN is [personal number], [reference number], NIR [reference number], [postcode]",
    ],
    ["NG feeds; on MP1 2 AM and from 3 to 4", "NG feeds; on MP1 2 AM and from 3 to 4"],
    ["A van with plates WX 12345", "A van with plates [vehicle registration]"],
    ["Posted #justiceforrowan and #harbourtown", "Posted #Child R and #harbourtown"],
    ["NHS 943 476 5919 or 9434765919, 07700 900123", "NHS [NHS number] or [NHS number], [telephone number]"],
  ])("%s", (text, expected) => {
    expect(clean(text, { day: "2021-03-12" }).text).toBe(expected);
  });

  it.each([
    "Will attend the meeting. The grace period ended in May 2021.",
    "A mark on the arm; May–Aug; rose from the chair; will you come, with good grace?",
    "Ref POL-0001, section 47, 12/03/2021, 2019/20, 14:30, 1,234 pounds, 999, 111, S47 CIN plan",
    "2 Crown Court hearings, 3 Core Group meetings, a 5 minute drive, 20 mg, incident 2021",
    "A court order 100 hours long, rent account 1500 in arrears, file 120 pages long",
    "Case 3 of 12, log of events, account of the night, ref to the file",
  ])("stays as it is where nobody is named: %s", (text) => {
    expect(clean(text).text).toBe(text);
  });

  it("has the age on the day of its row, and none where that is not known or is the day of birth", () => {
    const born = (day: string | null): string => clean("DOB 14/02/2015", { day }).text;
    expect([born("2021-02-13"), born("2021-02-14"), born("2015-02-14"), born(null)]).toEqual([
      "DOB [aged 5]",
      "DOB [aged 6]",
      "DOB [date of birth]",
      "DOB [date of birth]",
    ]);
  });

  it.each([
    ["On 12/03/2021 and 3rd May 2022; March 2020", "On March 2021 and May 2022; March 2020"],
    ["08/01 10:00, then 22/03, c. 20/05 and on 3/1", "January 10:00, then March, c. May and on January"],
    ["the 3rd of March; 12 Sept and June 4th", "the March; September and June"],
    ["Tuesday 12th April 2021, Fri 9/4/21 (Friday)", "April 2021, April 2021"],
    ["between 1 and 5 July 2021, 1-5 July", "July 2021, July"],
    ["between 1 March and 5 July 2021", "between March and July 2021"],
    ["24/7, 3/12, 2/52, 5/10, 10:30, 2019/20, June 21", "24/7, 3/12, 2/52, 5/10, 10:30, 2019/20, June 21"],
  ])("has months for exact dates where that is wanted: %s", (text, expected) => {
    expect(clean(text, {}, [], true).text).toBe(expected);
  });
});

describe("what a person has to decide", () => {
  const asked = (text: string): string[] => clean(text).doubts.map(({ what, words }) => `${what}: ${words}`);

  it.each([
    ["Tilda Marsh attended with Dr Green.", "name: Tilda Marsh", "name: Green"],
    [
      "Seen at Quillbrook Primary School in Harrowmere.",
      "place: Quillbrook Primary School",
      "place: Harrowmere",
    ],
    ["Moved to Rose Cottage, Mill Lane.", "place: Rose Cottage", "place: Mill Lane"],
    ["Will attend. Mark was seen on the arm.", "word or name: Will", "word or name: Mark"],
    ["mark attended school", "word or name: mark"],
    ["Told by May in May, before June 2021.", "word or name: May"],
    ["Her birthday. She was born at home.", "birth: birthday", "birth: born"],
    ["Ms T and Baby R met Child R and Child Z.", "name: Ms T", "name: Baby R"],
    ["Tarick was late and Rowen too.", "spelling: Tarick", "spelling: Rowen"],
    ["Seen with Jean Tarrick, and by DSL Jo Patel.", "name: Jean", "name: Jo Patel"],
    [
      "SW Sue Hall and HV J. Green rang M. Stanning.",
      "name: Sue Hall",
      "name: J. Green",
      "name: M. Stanning",
    ],
    ["Told Grace Tarrick of the CAMHS Team Manager. Seen by Child R. Referred to MASH."],
    ["The Strategy Discussion and the Core Group met. Mother and Child R were at home on Monday."],
    ["In May 2021 a mark was seen by the Health Visitor."],
  ])("%s", (text, ...expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it("is whatever looks like a name where the leads of actions stand", () => {
    const text = "M. Stanning\nSue Hall, Mrs Cook\nHead of Service; Child R\nDesignated Nurse";
    expect(clean(text, { leads: true }).doubts.map(({ words }) => words)).toEqual([
      "M. Stanning",
      "Sue Hall",
      "Mrs Cook",
    ]);
  });

  it("comes with its sentence, out of which names are already gone", () => {
    const [doubt] = clean("He left. Grace met Tilda at the harbour! Then home.").doubts;
    expect(doubt?.sentence).toBe("Mother met Tilda at the harbour!");
  });

  it("is not asked again: words everywhere, or in one sentence", () => {
    const takenOut = { words: "tilda", sentence: "", takenOut: true, instead: "a friend" };
    expect(clean("Met Tilda. Saw Tilda.", {}, [takenOut])).toMatchObject({
      text: "Met a friend. Saw a friend.",
      doubts: [],
      replaced: ["decided", "decided"],
    });
    const once = { words: "Will", sentence: "Will attend.", takenOut: true, instead: "Father" };
    const left = { words: "Will", sentence: "Will ask.", takenOut: false, instead: "" };
    const decided = clean("Will attend. Will ask. Will see.", {}, [once, left]);
    expect(decided.text).toBe("Father attend. Will ask. Will see.");
    expect(decided.doubts.map(({ decision }) => decision)).toEqual([left, null]);
  });
});
