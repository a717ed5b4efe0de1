import { cleanCell, type CleanValue } from "../../src/publication/cleanCell";
import { Decisions } from "../../src/publication/decisions";
import { compileKnownWords } from "../../src/publication/doubts";
import { compileIdentifying } from "../../src/publication/identifying";
import { textCell, type GridCell } from "../../src/chronology/sheet/grid";
import { serialFromDate } from "../../src/calendar/serial";
import { atOnce } from "../../src/chronology/inSteps";
import { parseReview } from "../../src/review/review";

const REVIEW = parseReview(
  '{"people": [{"identifier": "Child R", "born": "2015-02-14", "names": ["Rowan Tarrick"]}]}',
);

const number = (value: number, text = String(value), isDate = false): GridCell => ({
  value,
  text,
  kind: "number",
  isDate,
});
const date = (day: string): GridCell => number(serialFromDate(day), day, true);

function published(cell: GridCell, heading: string, months = false): CleanValue {
  const identifying = compileIdentifying(REVIEW, "2026-11-21");
  const known = atOnce(compileKnownWords(REVIEW, []));
  const cleaning = { identifying, known, decisions: new Decisions([]), months };
  return cleanCell(cell, cleaning, { heading, day: "2021-03-12" }).value;
}

const text = (words: string): CleanValue => ({ kind: "text", text: words });

it.each<[string, GridCell, string, CleanValue]>([
  ["a date stays a date", date("2021-03-12"), "Date", { kind: "day", day: "2021-03-12" }],
  ["a date that is a listed birth becomes an age", date("2015-02-14"), "Registered", text("[aged 6]")],
  ["any date in a column of births becomes an age", date("2011-01-01"), "DOB", text("[aged 10]")],
  ["a text in a column of births goes", textCell("3.4.11?"), "Date of birth", text("[date of birth]")],
  ["a number stays a number", number(12), "Working days left", { kind: "number", number: 12 }],
  ["a number in its format is as it shows", number(0.42, "42%"), "Done", text("42%")],
  ["an NHS number kept as a number goes", number(9434765919), "Other", text("[NHS number]")],
  ["a telephone number without its nought goes", number(7700900123), "Other", text("[telephone number]")],
  ["whatever is in a column of addresses goes", textCell("the caravan"), "Home address", text("[address]")],
  ["whatever is in a column of case numbers goes", number(12), "Log no", text("[reference number]")],
  [
    "ages are in whole years",
    textCell("Child R: 14 months\nSibling: 6 years 4 months"),
    "Age",
    text("Child R: 1 year\nSibling: 6 years"),
  ],
])("%s", (_, cell, heading, expected) => {
  expect(published(cell, heading)).toEqual(expected);
});

it("a name in the column of leads is doubtful", () => {
  const known = atOnce(compileKnownWords(REVIEW, []));
  const identifying = compileIdentifying(REVIEW, "2026-11-21");
  const cleaning = { identifying, known, decisions: new Decisions([]), months: false };
  const { doubts } = cleanCell(textCell("Sue Hall"), cleaning, { heading: "Lead (role)", day: null });
  expect(doubts.map(({ what, words }) => [what, words])).toEqual([["name", "Sue Hall"]]);
});

it.each([
  ["2014-01-01", "2014-12-31", "2014"],
  ["2014-01-01", "2016-12-31", "2014 to 2016"],
  ["2021-04-26", "2021-05-07", "April to May 2021"],
  ["2020-04-01", "2021-03-31", "April 2020 to March 2021"],
  ["2021-03-01", "2021-03-31", "March 2021"],
])("a date that is not exact is the months that it spans: %s to %s", (day, last, words) => {
  const known = atOnce(compileKnownWords(REVIEW, []));
  const identifying = compileIdentifying(REVIEW, "2026-11-21");
  const cleaning = { identifying, known, decisions: new Decisions([]), months: true };
  expect(cleanCell(date(day), cleaning, { heading: "Date", day, last }).value).toEqual(text(words));
});

it("a date is its month where that is wanted", () => {
  expect(published(date("2021-03-12"), "Date", true)).toEqual(text("March 2021"));
});
