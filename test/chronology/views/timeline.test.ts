import {
  choicesIn,
  EVERYTHING,
  isLeft,
  linksAmong,
  type EntryFilter,
} from "../../../src/chronology/views/timeline";
import { viewEntryOf } from "./viewEntryOf";

const entry = viewEntryOf({
  ref: "POL-0001",
  agency: "Police",
  start: "2021-03-03",
  people: ["Child R", "Grandmother"],
  type: "Strategy meeting",
  themes: ["Voice of the child"],
});

describe("a filter of the timeline", () => {
  it.each<[string, Partial<EntryFilter>, boolean]>([
    ["nothing chosen", {}, true],
    ["its agency", { agencies: ["Housing", "Police"] }, true],
    ["another agency", { agencies: ["Housing"] }, false],
    ["a person it names, whatever the case", { person: "child r" }, true],
    ["a person whose name is only part of one", { person: "Mother" }, false],
    ["its type", { type: "strategy meeting" }, true],
    ["another type", { type: "Meeting" }, false],
    ["its theme", { theme: "Voice of the child" }, true],
    ["its agency and another theme", { agencies: ["Police"], theme: "Neglect" }, false],
  ])("by %s", (_, filter, left) => {
    expect(isLeft(entry, { ...EVERYTHING, ...filter })).toBe(left);
  });

  it("offers what the entries hold, each once, in alphabetical order", () => {
    const other = viewEntryOf({
      ref: "HOU-0001",
      people: ["child r", "Aunt"],
      type: "Visit",
      themes: ["Neglect"],
    });
    expect(choicesIn([entry, other])).toEqual({
      people: ["Aunt", "Child R", "Grandmother"],
      types: ["Strategy meeting", "Visit"],
      themes: ["Neglect", "Voice of the child"],
    });
  });
});

describe("the links of the timeline", () => {
  const one = viewEntryOf({ ref: "POL-0001", start: "2021-03-03", linked: ["CSC-0001", "HOU-0001"] });
  const two = viewEntryOf({ ref: "CSC-0001", start: "2021-03-04", linked: ["POL-0001"] });
  const undated = viewEntryOf({ ref: "HOU-0001", linked: ["POL-0001"] });

  it("are drawn once, from the earlier entry to the later, between dated ones", () => {
    const links = linksAmong([one, two, undated]);
    expect(links.map(({ from, to }) => [from.ref, to.ref])).toEqual([["POL-0001", "CSC-0001"]]);
  });

  it("are not drawn to an entry that is filtered out", () => {
    expect(linksAmong([one])).toEqual([]);
  });
});
