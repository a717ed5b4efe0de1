import { dateInWords } from "../../../src/chronology/views/dateInWords";
import { entriesOfTheme, namedIn, narrativeOf } from "../../../src/chronology/views/extracts";
import { reviewFrom } from "../../../src/review/review";
import { viewEntryOf } from "./viewEntryOf";

describe("a date in words", () => {
  it.each([
    ["2019-03-12", "2019-03-12", false, "12.03.19", "12 March 2019"],
    ["2019-03-12", "2019-03-12", true, "c. 12/3/19", "around 12 March 2019 (recorded as “c. 12/3/19”)"],
    ["2015-03-01", "2015-03-31", false, "March 2015", "March 2015"],
    ["2016-02-01", "2016-02-29", false, "", "February 2016"],
    ["2014-01-01", "2014-12-31", false, "", "2014"],
    ["2018-03-12", "2018-03-15", false, "", "between 12 March 2018 and 15 March 2018"],
    [null, "1998-12-31", false, "by December 1998", "by 31 December 1998 (recorded as “by December 1998”)"],
    ["1994-05-01", null, false, "", "from 1 May 1994"],
    [null, null, false, "n/k", "undated (recorded as “n/k”)"],
  ])("%s to %s, approximate %s, recorded as %j", (start, end, approximate, asRecorded, words) => {
    expect(dateInWords({ start, end, approximate, asRecorded })).toBe(words);
  });
});

const called = viewEntryOf({
  ref: "POL-0001",
  start: "2021-03-12",
  time: "14:30",
  event: "=Mum called the police",
  action: "None taken.",
  themes: ["Neglect", "Voice of the child"],
});
const visit = viewEntryOf({
  ref: "HOU-0002",
  agency: "Housing",
  start: "2021-04-01",
  event: "Damp in the bedroom.",
  themes: ["neglect"],
  mark: "Withdrawn",
});
const none = viewEntryOf({ ref: "HOU-0003", start: "2021-05-01", event: "Rent paid." });

describe("a theme extract", () => {
  it("holds the entries of the theme, whatever the case", () => {
    expect(entriesOfTheme([called, visit, none], "Neglect")).toEqual([called, visit]);
  });
});

describe("a narrative", () => {
  it("finds the paragraphs with a listed name or a number, because reports are published", () => {
    const review = reviewFrom({ people: [{ identifier: "Mother", names: ["Tara Ellis"] }] });
    const entries = ["Tara rang the school.", "Call from 07700 900123.", "Mother rang."].map((event, index) =>
      viewEntryOf({ ref: `POL-000${index + 1}`, event, themes: ["Neglect", "Voice"] }),
    );
    expect(namedIn(narrativeOf(entries), review)).toEqual(["POL-0001", "POL-0002"]);
  });

  it("puts each entry under each of its themes in dated paragraphs, and leaves out one without a theme", () => {
    const themes = narrativeOf([called, visit, none]);
    expect(
      themes.map(({ theme, paragraphs }) => ({ theme, paragraphs: paragraphs.map(({ text }) => text) })),
    ).toEqual([
      {
        theme: "Neglect",
        paragraphs: [
          "12 March 2021, 14:30. Police: =Mum called the police. Action: None taken. [POL-0001]",
          "1 April 2021. Housing: Damp in the bedroom. [HOU-0002, withdrawn by its agency]",
        ],
      },
      {
        theme: "Voice of the child",
        paragraphs: ["12 March 2021, 14:30. Police: =Mum called the police. Action: None taken. [POL-0001]"],
      },
    ]);
  });
});
