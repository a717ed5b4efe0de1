import fc from "fast-check";
import { compileNames, findNames } from "../../../src/chronology/names/findNames";

const PEOPLE = [
  { identifier: "Child R", names: ["Rowan Tarrick", "Rowan"] },
  { identifier: "Sibling 1", names: ["Wren Tarrick"] },
  { identifier: "Mother", names: ["Dana Tarrick", "Ms Tarrick", "Mum"] },
  { identifier: "Father", names: ["Seán O'Dowd"] },
  { identifier: "MP1", names: ["Karl Venneck"] },
  { identifier: "MGM", names: ["Anne-Marie Fell-Brown"] },
  { identifier: "Aunt", names: ["Rose Hope"] },
  { identifier: "Uncle", names: ["Mark Green"] },
  { identifier: "Friend", names: ["Will", "Grace May Quell"] },
  { identifier: "Cousin", names: ["May Zelazny"] },
  { identifier: "PGF", names: ["José van der Quell"] },
  { identifier: "Lodger", names: ["Xiuying Ng"] },
  { identifier: "Nurse", names: ["Ivy St. John-Smythe"] },
];
const MATCHER = compileNames(PEOPLE, new Set(["TM", "WT"]));

function found(text: string): string[] {
  return findNames(text, MATCHER).map(
    (span) => `${text.slice(span.from, span.to)} = ${span.identifier ?? "?"}`,
  );
}

describe("a listed name is found", () => {
  it.each([
    ["whole", "Dana Tarrick called.", "Dana Tarrick = Mother"],
    ["the given name alone", "Seen with Karl at home.", "Karl = MP1"],
    ["the surname alone", "Venneck was arrested.", "Venneck = MP1"],
    ["in capitals", "KARL VENNECK ARRESTED", "KARL VENNECK = MP1"],
    ["in lower case", "police spoke to karl venneck", "karl venneck = MP1"],
    ["a given name in lower case", "then karl left", "karl = MP1"],
    ["with a title", "Mr Venneck rang.", "Mr Venneck = MP1"],
    ["with a title and a full stop", "Spoke to Mr. Karl Venneck today.", "Mr. Karl Venneck = MP1"],
    ["possessive", "Karl's car", "Karl = MP1"],
    ["possessive with a curly apostrophe", "Karl’s car", "Karl = MP1"],
    ["possessive without one", "venneck rang, karls car", "venneck = MP1", "karls = MP1"],
    ["the surname first", "VENNECK, Karl", "VENNECK, Karl = MP1"],
    ["with a middle name that is not listed", "Karl James Venneck", "Karl James Venneck = MP1"],
    ["without the middle name that is listed", "Grace Quell", "Grace Quell = Friend"],
    ["without accents", "Sean O'Dowd", "Sean O'Dowd = Father"],
    ["with accents made of two characters", "Sea\u0301n rang", "Sea\u0301n = Father"],
    ["with other accents than listed", "Kárl rang", "Kárl = MP1"],
    ["with a curly apostrophe", "Seán O’Dowd", "Seán O’Dowd = Father"],
    ["with no apostrophe", "Mr ODowd", "Mr ODowd = Father"],
    ["with a space for the apostrophe", "Mr O Dowd", "Mr O Dowd = Father"],
    ["with a space for the hyphen", "Anne Marie Fell Brown", "Anne Marie Fell Brown = MGM"],
    ["with the hyphen left out", "Annemarie came", "Annemarie = MGM"],
    ["with a longer hyphen", "Anne‑Marie came", "Anne‑Marie = MGM"],
    ["over a line break", "spoke to Karl\nVenneck", "Karl\nVenneck = MP1"],
    ["over a line break of Windows", "spoke to Karl \r\n Venneck", "Karl \r\n Venneck = MP1"],
    ["with a space that does not break", "Karl\u00A0Venneck", "Karl\u00A0Venneck = MP1"],
    ["with the hyphen at the end of a line", "Anne-\nMarie came", "Anne-\nMarie = MGM"],
    ["after a title, a saint in a double surname", "Ms St. John came", "Ms St. John = Nurse"],
    ["a short one, not what is spelt like it", "NG tube. Ng rang", "Ng = Lodger"],
    ["with a soft hyphen inside", "Ven\u00ADneck", "Ven\u00ADneck = MP1"],
    ["initial and surname", "K. Venneck and K Venneck", "K. Venneck = MP1", "K Venneck = MP1"],
    ["given name and initial", "Karl V came", "Karl V = MP1"],
    ["initials", "KV was seen", "KV = MP1"],
    ["initials with stops", "K.V. was seen; K. V. left", "K.V = MP1", "K. V = MP1"],
    [
      "with particles or without",
      "José van der Quell; Mr van der Quell",
      "José van der Quell = PGF",
      "Mr van der Quell = PGF",
    ],
    ["a surname that several have, as nobody's in particular", "the Tarrick family", "Tarrick = ?"],
    ["a surname in the plural", "visited the Tarricks", "Tarricks = ?"],
    [
      "a title that is listed with the surname",
      "Ms. Tarrick and Ms Tarrick's",
      "Ms. Tarrick = Mother",
      "Ms Tarrick = Mother",
    ],
    ["a title that is not", "Mr Tarrick", "Mr Tarrick = ?"],
    ["an initial that tells who of the family", "W. Tarrick", "W. Tarrick = Sibling 1"],
    ["a given name before another surname, as perhaps somebody else", "Karl Hughes rang", "Karl = ?"],
  ])("%s", (_, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("is given with its place and everyone it may name", () => {
    expect(findNames("by R. Tarrick's and Tarrick", MATCHER)).toEqual([
      { from: 3, to: 13, identifier: "Child R", candidates: ["Child R"], kind: "name" },
      { from: 20, to: 27, identifier: null, candidates: ["Child R", "Sibling 1", "Mother"], kind: "name" },
    ]);
  });
});

describe("a name that is also an ordinary word is found where it names someone", () => {
  it.each([
    ["in the middle of a sentence", "Mother said that Rose was asleep.", "Rose = Aunt"],
    ["with the surname", "Mark Green attended.", "Mark Green = Uncle"],
    ["after a title", "Mr Green attended.", "Mr Green = Uncle"],
    ["at the beginning, doing what people do", "Rose said that she was tired.", "Rose = Aunt"],
    ["at the beginning, possessive", "Will's bike was taken.", "Will = Friend"],
    [
      "at the beginning, where the word itself would make no sense",
      "Will was seen at home.",
      "Will = Friend",
    ],
    ["in the company of somebody", "Rose and Karl were present.", "Rose = Aunt", "Karl = MP1"],
    ["alone in capitals", "Seen by ROSE said Mother", "ROSE = Aunt"],
    ["a bird at the beginning", "Wren started nursery.", "Wren = Sibling 1"],
    ["a tree after a semicolon", "Hair unkempt; Rowan chatty.", "Rowan = Child R"],
    ["a tree in lower case, doing what people do", "then rowan said he was cold", "rowan = Child R"],
    ["a month that is a person", "Visit to May at home.", "May = Cousin"],
  ])("%s", (_, text, ...expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("an ordinary word that is spelt the same is not found", () => {
  it.each([
    ["will", "Mother will attend and may bring a rose."],
    ["Will at the beginning", "Will attend next week. Will need transport."],
    ["May at the beginning", "May need a referral."],
    ["May as a month", "Seen in May 2022, on 3 May, by May and in early May."],
    ["May at the end of a list of months", "In March, April and May."],
    ["mark", "A mark on the arm. Mark seen on the left arm. Mark was noted by staff."],
    ["marks in the plural", "Marks on both arms, red marks."],
    ["green and brown", "Green mould on the brown wall. Brown bruise."],
    ["hope", "Hope was expressed that this will end. We hope so."],
    ["grace", "A grace period. Grace period agreed."],
    ["rose", "Her temperature rose. Rose bush in the garden."],
    ["a tree", "Fell from the rowan tree and saw a wren."],
    ["a fell", "Child fell down the stairs. Fell over at school."],
    ["places", "At Rose Cottage, Grace Academy, Hope House and St Mark's School; Green Lane."],
    ["capitals that are shouted", "SHE WILL NOT ATTEND AND MAY MARK THE WALL"],
    ["after an article", "The Will was read; a Mark on the wall"],
    ["a bulleted line", "- Will attend\n• Mark on arm\n1. May need help"],
    ["after a colon", "Plan: Will visit. Outcome: May return."],
    ["after a dash", "09/02/2021 – Will ring back"],
    ["within a word", "Danal, Karlsruhe, Tarrickson"],
    ["what the family calls each other", "Mum said so; mum was in."],
    ["initials that mean something else", "TM to review, WT agreed"],
    ["initials in lower case", "kv"],
    ["initials in a code", "KV-0012, 12/KV, KV7"],
    ["initials among shouted words", "CALL KV LINE NOW"],
    ["letters of longer initials", "K.V.A. supply"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

it("in a list of people an ordinary word is the name", () => {
  const spans = findNames("Rose; Will\nmark green", MATCHER, { listOfPeople: true });
  expect(spans.map((span) => span.identifier)).toEqual(["Aunt", "Friend", "Uncle"]);
});

it("with no people nothing is found", () => {
  expect(findNames("Dana Tarrick", compileNames([]))).toEqual([]);
});

it("an identifier listed among the names is not a name", () => {
  const matcher = compileNames([{ identifier: "Mother", names: ["Mother", "Dana"] }]);
  expect(findNames("Mother and Dana", matcher).map((span) => span.from)).toEqual([11]);
});

it("a short form in brackets is a name of its own", () => {
  const matcher = compileNames([{ identifier: "MP1", names: ["Robertus (Bobbo) Quell"] }]);
  expect(findNames("Bobbo; Robertus Quell", matcher)).toHaveLength(2);
});

it("a name is found wherever it is in a text, and spans are in order, without overlaps", () => {
  const filler = fc.stringMatching(/^[a-z ,.\n]{0,40}$/);
  fc.assert(
    fc.property(
      filler,
      filler,
      fc.constantFrom("Karl Venneck", "karl", "VENNECK", "Seán O’Dowd"),
      (a, b, name) => {
        const text = `${a} ${name} ${b}`;
        const spans = findNames(text, MATCHER);
        expect(spans.some((span) => span.from <= a.length + 1 && span.to >= a.length + 1 + name.length)).toBe(
          true,
        );
        for (const [index, span] of spans.entries()) {
          expect(span.to).toBeGreaterThan(span.from);
          expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
        }
      },
    ),
  );
});
