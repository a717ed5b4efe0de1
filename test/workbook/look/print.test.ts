import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { createJobs } from "../../../src/jobs/createJobs";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { parseReview } from "../../../src/review/review";
import { csv, inChronology, merge, POLICE, runIn, sendAgain, TODAY } from "../../jobs/smallReview";

const REVIEW = parseReview(
  JSON.stringify({
    reference: "LCSPR-R & S",
    agencies: [
      { name: "Police", code: "POL" },
      { name: "Housing", code: "HOU" },
    ],
    people: [{ identifier: "Child R", role: "subject" }],
  }),
);

const PLAN = [
  "Recommendation,Action,Lead,When,Status",
  "1. Share information,Train all staff,Police,31/12/2026,",
  "2. See fathers,Revise the form,Housing,12/10/2026,Completed",
].join("\n");

/** Paper, orientation and the row that is repeated on every page, for every sheet that the add-in makes and people see. */
const PRINTED: Record<string, readonly [paper: string, orientation: string, row: string | null]> = {
  "Integrated chronology": ["A3", "Landscape", "3:3"],
  "Action plan": ["A3", "Landscape", "3:3"],
  "Action summary": ["A4", "Landscape", null],
  Queries: ["A3", "Landscape", "3:3"],
  "Cross-checks": ["A3", "Landscape", "4:4"],
  "At a glance": ["A4", "Landscape", null],
  Review: ["A4", "Portrait", null],
  "Change log": ["A3", "Landscape", "3:3"],
  Police: ["A3", "Landscape", "1:1"],
  Housing: ["A3", "Landscape", "1:1"],
  "Theme – Voice of the child": ["A4", "Landscape", "3:3"],
  Narrative: ["A4", "Portrait", null],
  "School terms": ["A4", "Portrait", "4:4"],
  Timetable: ["A3", "Landscape", "13:13"],
  "Bank holidays": ["A4", "Portrait", "5:5"],
  "Progress notes": ["A4", "Landscape", "3:3"],
  "Actions of Police": ["A4", "Landscape", "4:4"],
  "Publication extract": ["A4", "Landscape", "4:4"],
  [`Quarterly report ${TODAY}`]: ["A4", "Landscape", null],
  "Returns tracker": ["A4", "Landscape", "3:3"],
  "Queries for Police": ["A4", "Landscape", "6:6"],
  Guidance: ["A4", "Portrait", null],
  Chronology: ["A3", "Landscape", "8:8"],
  "Organisational changes": ["A4", "Landscape", "8:8"],
  "Rapid review outcome": ["A4", "Portrait", null],
  "Record of serious incident": ["A4", "Portrait", null],
  "Case review sheet": ["A4", "Portrait", null],
  "Peer review": ["A4", "Portrait", null],
  "Agency information request": ["A4", "Portrait", null],
  "Individual management report": ["A4", "Portrait", null],
  "Terms of reference": ["A4", "Portrait", null],
  "Panel record": ["A4", "Portrait", null],
  "Family involvement log": ["A4", "Portrait", null],
  "Learning briefing": ["A4", "Portrait", null],
};

/** Makes every sheet that the add-in can make. */
async function everySheet(): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  const run = runIn(workbook);
  const jobs = createJobs(run, () => TODAY);
  await applyReview(run, REVIEW);
  const housing = csv("Housing.csv", [["08/03/2021", "Inspection of the flat, damp in the bedroom."]]);
  await jobs.addReturns([csv("Police.csv", POLICE), housing]);
  await merge(workbook);
  await sendAgain(workbook, [["the 3rd of some month", POLICE[0][1]], ...POLICE.slice(1)]);
  await merge(workbook);
  await inChronology(workbook, (_sheet, table) => {
    table.columns.getItem("Key theme").getDataBodyRange().getCell(0, 0).values = [["Voice of the child"]];
  });
  await jobs.makeThemeExtract("Voice of the child");
  await jobs.makeNarrative();
  await jobs.makeSchoolTerms();
  const file = { name: "plan.csv", bytes: new TextEncoder().encode(PLAN) };
  await jobs.buildPlan({ kind: "file", file }, []);
  await jobs.addProgressNote("ACT-0001", "Booked.");
  await jobs.makeAgencySheet("Police");
  await jobs.makePublicationExtract();
  await jobs.makeQuarterlyReport();
  await jobs.makeTimetable({ procedure: "rapid-review", days: { trigger: TODAY } });
  await jobs.makeReturnsTracker();
  await jobs.makeQuerySheet("Police");
  for (const template of [
    "chronology",
    "organisational-changes",
    "rapid-review",
    "serious-incident",
    "case-review",
    "information-request",
    "management-report",
    "terms-of-reference",
    "panel",
    "family-involvement",
    "learning-briefing",
  ] as const) {
    await jobs.makeTemplate({ template, agency: "" });
  }
  return workbook;
}

interface Printed {
  name: string;
  how: readonly [string, string, string | null];
  headers: readonly string[];
  pages: string;
}

describe("the print of the sheets", () => {
  let printed: Map<string, Printed>;

  beforeAll(async () => {
    const workbook = await everySheet();
    printed = await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      const seen = worksheets.items.filter(({ visibility }) => visibility === "Visible");
      const layouts = seen.map(({ name, pageLayout }) => {
        pageLayout.load("orientation,paperSize,zoom");
        const { defaultForAllPages: texts } = pageLayout.headersFooters;
        texts.load("leftHeader,centerHeader,rightFooter");
        return { name, pageLayout, texts, rows: pageLayout.getPrintTitleRowsOrNullObject().load("address") };
      });
      await context.sync();
      return new Map(
        layouts.map(({ name, pageLayout, texts, rows }): [string, Printed] => {
          const row = rows.isNullObject ? null : (rows.address.split("!").at(-1) ?? "").replaceAll("$", "");
          const how = [pageLayout.paperSize, pageLayout.orientation, row] as const;
          expect(pageLayout.zoom.horizontalFitToPages ?? (name === "Sheet1" ? 1 : null)).toBe(1);
          return [
            name,
            { name, how, headers: [texts.leftHeader, texts.centerHeader], pages: texts.rightFooter },
          ];
        }),
      );
    });
    workbook.close();
  });

  it("is set for every sheet that the add-in makes", () => {
    const made = [...printed.keys()].filter((name) => name !== "Sheet1");
    expect(new Set(made)).toEqual(new Set(Object.keys(PRINTED)));
  });

  it.each(Object.entries(PRINTED))("%s has its paper and its heading on every page", (name, how) => {
    expect(printed.get(name)?.how).toEqual(how);
    expect(printed.get(name)?.pages).toBe('&9&"Arial,Regular"Page &P of &N');
  });

  it("carries the reference and the marking, except where it is to be published", () => {
    for (const [name, { headers }] of printed) {
      if (name === "Sheet1") continue;
      const marking = name === "Publication extract" ? "" : '&9&"Arial,Bold"Official – Sensitive';
      expect([name, ...headers]).toEqual([name, '&9&"Arial,Regular"LCSPR-R && S', marking]);
    }
  });
});
