import { isAsMade } from "../../../src/workbook/chronology/renewLook";
import { COLUMNS as CHANGES } from "../../../src/workbook/chronology/changeLogSheet";
import { columnOf, headingsWith } from "../../../src/workbook/chronology/chronologyLayout";
import {
  columnsOf as checkColumns,
  HEADINGS as CHECKS,
} from "../../../src/workbook/crossChecks/crossChecksColumns";
import { COLUMNS as HOLIDAYS } from "../../../src/workbook/days/bankHolidaysSheet";
import { headingFits, printedSize } from "../../../src/workbook/look/printedSize";
import { placeAmong } from "../../../src/workbook/look/sheetOrder";
import type { Column } from "../../../src/workbook/look/sheetLook";
import { PLAN_COLUMNS } from "../../../src/plan/fields";
import { SUMMARY_WIDTHS } from "../../../src/workbook/plan/actionSummarySheet";
import { planColumnOf } from "../../../src/workbook/plan/planColumnLooks";
import { COLUMNS as NOTES } from "../../../src/workbook/plan/progressNotesSheet";
import { columnsOf as queryColumns } from "../../../src/workbook/queries/queriesTable";
import { QUERY_HEADINGS } from "../../../src/workbook/queries/queryRows";
import { COLUMNS as TRACKER } from "../../../src/workbook/returns/returnsTrackerSheet";
import { COLUMNS as THEME } from "../../../src/workbook/views/themeExtractSheet";

const SHEETS: [
  name: string,
  columns: readonly Column[],
  paper: "A3" | "A4",
  orientation: "Landscape" | "Portrait",
][] = [
  ["Integrated chronology", headingsWith(["Log no"]).map(columnOf), "A3", "Landscape"],
  ["Queries", queryColumns(QUERY_HEADINGS), "A3", "Landscape"],
  ["Cross-checks", checkColumns(CHECKS), "A3", "Landscape"],
  ["Change log", CHANGES, "A3", "Landscape"],
  ["Action plan", PLAN_COLUMNS.map((heading) => planColumnOf(heading, false)), "A3", "Landscape"],
  [
    "Action plan, with what is opened for the paper",
    PLAN_COLUMNS.map((heading) => planColumnOf(heading, !["Start", "Target as written"].includes(heading))),
    "A3",
    "Landscape",
  ],
  ["Progress notes", NOTES, "A4", "Landscape"],
  ["Returns tracker", TRACKER, "A4", "Landscape"],
  ["Theme extract", THEME, "A4", "Landscape"],
  ["Bank holidays", HOLIDAYS, "A4", "Portrait"],
];

describe("the columns of the sheets", () => {
  it.each(SHEETS)("%s breaks no word of a heading", (_name, columns) => {
    const seen = columns.filter(({ hidden }) => !hidden);
    expect(seen.filter((column) => !headingFits(column)).map(({ heading }) => heading)).toEqual([]);
  });

  it.each(SHEETS)("%s is printed in 8 points or more", (_name, columns, paper, orientation) => {
    expect(printedSize(columns, paper, orientation)).toBeGreaterThanOrEqual(8);
  });

  it("of the Action summary, with the charts beside them, are printed in 8 points or more", () => {
    const columns = SUMMARY_WIDTHS.map((width) => ({ heading: "", width }));
    expect(printedSize(columns, "A4", "Landscape")).toBeGreaterThanOrEqual(8);
  });

  it.each(["Wendshire Constabulary", "Cambridgeshire Constabulary", "Multi-agency Safeguarding Hub"])(
    "of the chronology break no word of an agency's name: %s",
    (heading) => {
      expect(headingFits({ ...columnOf("Agency"), heading })).toBe(true);
    },
  );

  it.each<[string, number, boolean]>([
    ["Row", 34, false],
    ["Row", 46, true],
    ["Ro", 10, false],
    ["Practitioner", 60, false],
    ["Working days left", 49, true],
    ["Working days left", 36, false],
  ])("%s in %d points: fits %s", (heading, width, fits) => {
    expect(headingFits({ heading, width })).toBe(fits);
  });

  it("of a chronology of an earlier version are known by their widths, unless somebody chose them", () => {
    expect([isAsMade("Queries", 130.5), isAsMade("Queries", 180), isAsMade("Log no", 60)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("the place of a new sheet", () => {
  it.each<[Parameters<typeof placeAmong>[0], Parameters<typeof placeAmong>[1], number]>([
    ["chronology", ["review", null, null], 0],
    ["queries", ["chronology", "glance", "review", null], 2],
    ["queries", [null, null], 0],
    ["bankHolidays", ["chronology", "review", null, null], 2],
    ["actionPlan", [null, "chronology", "review"], 2],
  ])("%s among %p is %d", (key, standing, place) => {
    expect(placeAmong(key, standing)).toBe(place);
  });
});
