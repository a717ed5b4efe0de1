import { raise, rowsOf } from "./raise";

const on = (event: string) => ({ date: "02/02/2021", event });

describe("several-events is raised", () => {
  it.each([
    [
      "for points with a dash",
      on("2 Feb 2021 – telephoned, no answer. 9 Feb 2021 – text sent. 16 Feb 2021 – rang back."),
    ],
    ["for lines with figures", on("02/02/2021: visit, no reply\n09/02/2021: visit, Mother seen")],
    ["for bullets", on("• 2nd February visit made\n• 9th February visit made")],
    ["for sentences", on("On 2 February 2021 a letter was sent. On 9 February 2021 Mother rang.")],
    ["for short dates before a colon", on("2/2: rang, no reply. 9/2: rang, no reply.")],
    [
      "for one further date before a dash",
      on("Telephoned Mother, no answer.\n9 Feb 2021 – text message sent."),
    ],
    [
      "for days within sentences",
      on("Telephone call on 02/02/2021, no answer; visited on 09/02/2021 and Mother was seen."),
    ],
    [
      "for days after what was done",
      on("Visited 2 Feb 2021 and again on 9 Feb 2021, no reply on either day."),
    ],
    ["for days in brackets behind", on("Visit, no reply (02/02/21). Letter sent (09/02/21).")],
    ["for a further visit on another day", on("Home visit, no reply. Second visit on 9 February 2021.")],
    ["for a list of days", on("Child R late on 2nd February 2021, 3rd February 2021 and 9th February 2021.")],
    ["for dates in brackets", on("(02/02/21) Seen at home. (09/02/21) Seen at school.")],
  ])("%s", (_, entry) => {
    expect(rowsOf("several-events", [entry])).toEqual([2]);
  });

  it("names the days", () => {
    const [query] = raise("several-events", [on("2 Feb 2021 – rang. 9 Feb 2021 – rang.")]);
    expect(query).toMatchObject({ level: "warning", column: "What happened" });
    expect(query?.message).toContain("02/02/2021, 09/02/2021");
  });
});

describe("several-events is not raised", () => {
  it.each([
    ["for one dated event", on("2 Feb 2021 – telephoned Mother, no answer.")],
    ["for the same day twice", on("02/02/2021 – rang.\n2 Feb 2021 – rang again.")],
    ["for days that are spoken of", on("Letter of 28/01/2021 discussed; review booked for 9 March 2021.")],
    [
      "for days of what came before",
      on("Mother said that she had fallen on 12 January 2021 and on 14 January 2021."),
    ],
    ["for a day of the past that is named", on("Mother seen. She had attended on 28/01/2021 and was well.")],
    ["for a day that is arranged", on("Visit, no reply. Further visit booked for 09/02/2021.")],
    ["for the entry's own day in its text", on("Visited on 02/02/2021. Mother seen.")],
    ["for a letter with a date", on("Letter dated 28/01/2021 received. Spoke to Mother on 02/02/2021.")],
    ["for a day to come", on("2 Feb 2021 – visit. 3 March 2099 – conference.")],
    ["for fractions", on("3/4 of the class were away. 1/2 of the staff too.")],
    ["for numbered points", on("1. Mother seen\n2. Child seen\n3. House clean")],
    ["for times", on("10.30 - rang. 11.45 - rang again.")],
    ["for quantities", on("2 children seen. 3 March hares were drawn.")],
  ])("%s", (_, entry) => {
    expect(rowsOf("several-events", [entry])).toEqual([]);
  });
});
