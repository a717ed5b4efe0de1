import fc from "fast-check";
import { atOnce } from "../../../../src/chronology/inSteps";
import {
  compileIdentifiers,
  namesToReplace,
  withIdentifiers,
} from "../../../../src/chronology/names/shown/identified";
import { withNamesAgain } from "../../../../src/chronology/names/shown/restored";
import { namesAgainSteps, overtaken } from "../../../../src/chronology/names/shown/shownTable";

const PEOPLE = [
  { identifier: "Child R", names: ["Rowan Ellis", "Rowan", "Ro"] },
  { identifier: "Mother", names: ["Kerensa Ellis-Grey", "Kez"] },
  { identifier: "Father", names: ["Will O'Brien"] },
  { identifier: "Sibling 1", names: ["Annamaria Ellis"] },
  { identifier: "Sibling 2", names: ["Anna Ellis"] },
  { identifier: "Baby Rowan", names: ["Tobin"] },
];
const KNOWN = compileIdentifiers(PEOPLE);

function shown(text: string): string {
  return withIdentifiers(text, namesToReplace(text, KNOWN).replaced);
}

function againAfter(text: string, edit: (shown: string) => string): string {
  const { replaced } = namesToReplace(text, KNOWN);
  return withNamesAgain({ named: text, replaced }, edit(withIdentifiers(text, replaced)));
}

const piece = fc.constantFrom(
  ...[
    "Rowan",
    "ROWAN ELLIS",
    "rowan's",
    "Rowan’s",
    "Kerensa",
    "Kerensa Ellis-Grey",
    "Kez",
    "Will",
    "O’Brien",
    "Anna",
    "Annamaria",
  ],
  ...[
    "rowan.ellis@example.org",
    "rowan99",
    "Child R",
    "Mother",
    "Baby Rowan",
    "said",
    "will",
    "and",
    "to",
    "-",
    "(",
    ")",
    ".",
  ],
  ...["Ellis", "Ellis, Rowan", "R.E.", "\n", "  ", "=1+1", "'", "12/03/2019", "Zoë", "😀"],
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(" "));

it("showing identifiers and then names gives back every text as it was", () => {
  fc.assert(fc.property(text, (named) => expect(againAfter(named, (same) => same)).toBe(named)));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (named) =>
      expect(againAfter(named, (same) => same)).toBe(named),
    ),
  );
});

it("what is typed before, behind and between while identifiers are shown is as typed, and the rest as it was", () => {
  fc.assert(
    fc.property(text, text, fc.nat(), (one, other, _seed) => {
      const named = `${one} zq ${other}`;
      const edited = againAfter(named, (now) => `xx ${now.replace(" zq ", " zq ww ")} yy`);
      expect(edited).toBe(`xx ${one} zq ww ${other} yy`);
    }),
  );
});

it.each([
  ["Rowan was seen with Rowan’s mother Kez.", "Child R was seen with Child R’s mother Mother."],
  ["rowan.ellis@example.org wrote", "[e-mail address of Child R] wrote"],
  ["Will attend; Will O'Brien did.", "Will attend; Father did."],
  ["Anna and Annamaria", "Sibling 2 and Sibling 1"],
  // No part of an identifier is a name.
  ["Baby Rowan slept.", "Baby Rowan slept."],
  // It may be any of the family.
  ["The Ellis family", "The Ellis family"],
])("%s", (named, expected) => {
  expect(shown(named)).toBe(expected);
});

it.each([
  ["Rowan cried.", "Child S saw that Child R cried.", "Child S saw that Rowan cried."],
  [
    "Rowan cried and Kez left.",
    "Child R cried loudly and Child R's mother left.",
    "Rowan cried loudly and Child R's mother left.",
  ],
  ["Rowan cried.", "", ""],
  ["Rowan cried.", "Child Q cried.", "Child Q cried."],
])("%s, edited to %s, is %s", (named, now, expected) => {
  expect(againAfter(named, () => now)).toBe(expected);
});

it("a name that may be several people's stays, and is counted", () => {
  expect(namesToReplace("Ellis rang; Ellis and Kez met.", KNOWN)).toMatchObject({
    replaced: [{ identifier: "Mother" }],
    unsure: 2,
  });
});

it.each(["Ask Mother who called.", "Ask Mum who called.", "Ask Kez who called."])(
  "%s has its names back where a change of the list of people was cut short, whichever of the two it shows",
  (now) => {
    const of = (identifier: string) => ({
      ...{ ref: "POL-0001", heading: "Panel comment", named: "Ask Kez who called." },
      replaced: [{ from: 4, to: 7, identifier }],
    });
    const before = [of("Mother")];
    const cells = [of("Mum"), ...overtaken(before, [of("Mum")])];
    expect(atOnce(namesAgainSteps(["Ref", "Panel comment"], [["POL-0001", now]], cells))).toEqual([
      ["POL-0001", "Ask Kez who called."],
    ]);
  },
);
