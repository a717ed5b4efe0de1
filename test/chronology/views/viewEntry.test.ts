import fc from "fast-check";
import { serialFromDate } from "../../../src/calendar/serial";
import { atOnce } from "../../../src/chronology/inSteps";
import {
  peopleIn,
  themesIn,
  viewEntrySteps,
  type RememberedDate,
} from "../../../src/chronology/views/viewEntry";

const viewEntries = (...given: Parameters<typeof viewEntrySteps>) => atOnce(viewEntrySteps(...given));
const day = (date: string): number => serialFromDate(date);

const march: RememberedDate = { ref: "POL-0001", start: "2021-03-01", end: "2021-03-31", approximate: true };

describe("the entries of a view", () => {
  it("have the span that the agency wrote while the Date cell shows the day it gave", () => {
    const [entry] = viewEntries([{ Ref: "POL-0001", Date: day("2021-03-01") }], 5, [march]);
    expect(entry).toMatchObject({ start: "2021-03-01", end: "2021-03-31", approximate: true });
  });

  it("have the panel's day where the panel entered another", () => {
    const [entry] = viewEntries([{ Ref: "POL-0001", Date: day("2021-03-12") }], 5, [march]);
    expect(entry).toMatchObject({ start: "2021-03-12", end: "2021-03-12", approximate: false });
  });

  it("are undated where the panel emptied the cell, and keep a day too early for Excel", () => {
    const early = { ref: "GP-0001", start: "1899-05-01", end: "1899-05-01", approximate: false };
    const entries = viewEntries(
      [
        { Ref: "POL-0001", Date: "" },
        { Ref: "GP-0001", Date: "" },
      ],
      5,
      [march, early],
    );
    expect(entries.map(({ ref, start }) => [ref, start])).toEqual([
      ["GP-0001", "1899-05-01"],
      ["POL-0001", null],
    ]);
  });

  it("are in the order of their days whatever the table is sorted by, an open start by its end, undated ones last", () => {
    const open = { ref: "B-0001", start: null, end: "2020-06-30", approximate: false };
    const entries = viewEntries(
      [
        { Ref: "A-0001", Date: day("2021-01-01") },
        { Ref: "A-0002", "What happened": "No date" },
        { Ref: "B-0001", Date: day("2020-06-30") },
        { Ref: "A-0003", Date: day("2019-01-01") },
      ],
      5,
      [open],
    );
    expect(entries.map(({ ref }) => ref)).toEqual(["A-0003", "B-0001", "A-0001", "A-0002"]);
  });

  it("without a ref, or with the ref of another, are named by their row; empty rows are left out", () => {
    const entries = viewEntries(
      [
        { Ref: "A-0001", Date: 1000 },
        {},
        { "What happened": "Added by the panel" },
        { Ref: "A-0001", Date: 2000 },
      ],
      5,
      [],
    );
    expect(entries.map(({ key }) => key)).toEqual(["A-0001", "row 8", "row 7"]);
  });

  it.each([
    ["Changed 21/11/2026: Date. What it said before is on the Change log.", "Changed"],
    ["New 21/11/2026.\nThe action is missing.", "New"],
    ["Withdrawn 21/11/2026: not in the agency's latest return.", "Withdrawn"],
    ["The action is missing.", null],
    ["Newborn's name is missing.", null],
  ])("are marked as the Queries cell begins: %s", (Queries, mark) => {
    expect(viewEntries([{ Ref: "A-0001", Queries }], 5, [])[0]?.mark).toBe(mark);
  });
});

describe("cells that name several", () => {
  it.each([
    ["Child R, Mother and MGM", ["Child R", "Mother", "MGM"]],
    ["Child R; child r\nMother / Father & PGM", ["Child R", "Mother", "Father", "PGM"]],
    ["Sandra", ["Sandra"]],
    [" ", []],
  ])("are parted into persons: %j", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ["Voice of the child; Health, housing and school", ["Voice of the child", "Health, housing and school"]],
    ["Neglect\nneglect", ["Neglect"]],
    ["", []],
  ])("are parted into themes, whose names may have commas: %j", (text, themes) => {
    expect(themesIn(text)).toEqual(themes);
  });

  it("lose no word of any text", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/)), (words) => {
        const themes = themesIn(words.join("; ")).map((theme) => theme.toLowerCase());
        expect(words.every((word) => themes.includes(word.toLowerCase()))).toBe(true);
      }),
    );
  });
});
