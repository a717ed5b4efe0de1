import { TEMPLATE_EXAMPLE } from "../../../src/chronology/entry/returnTemplate";
import { readReturns } from "../../../src/chronology/returns/readReturns";
import { type Entry } from "../../../src/chronology/entry/entry";
import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { addReturns } from "../../../src/jobs/returns/addReturns";
import { applyReview } from "../../../src/jobs/review/applyReview";
import { makeTemplate, TEMPLATES, type Template } from "../../../src/jobs/templates/makeTemplate";
import { mergeReturns, type Merged } from "../../../src/jobs/merge/mergeReturns";
import { removeUnusedSheets } from "../../../src/jobs/returns/removeUnusedSheets";
import type { RunInWorkbook } from "../../../src/workbook/gateway/workbookRun";
import { parseReview } from "../../../src/review/review";
import { readGrids } from "../../../src/workbook/gateway/readGrids";
import { sampleReview } from "../sampleReturns";

const TODAY = "2026-11-21";
const FIRST_ENTRY = 10;

function runIn(workbook: OpenedWorkbook): RunInWorkbook {
  return (batch) => workbook.Excel.run(batch);
}

async function templateFor(agency: string, review = sampleReview()): Promise<OpenedWorkbook> {
  const workbook = await openWorkbook(undefined, { today: TODAY });
  await makeTemplate(runIn(workbook), { today: TODAY, template: "chronology", agency, review });
  await removeUnusedSheets(runIn(workbook));
  return workbook;
}

/** Ten rows as an author types them: dates that Excel recognises, and dates in words. */
const ROWS: (string | number)[][] = [
  [
    44268,
    0.5,
    "",
    "Log 1",
    "Child R",
    "Police log of an incident",
    "Officers attended the home.",
    "None taken",
  ],
  [44270, "", "", "Log 2", "Mother", "Support offered", "Mother asked for help.", "Referred on."],
  ["in April 2021", "", "", "Log 3", "Child R", "Assessment", "An assessment was made.", "None taken"],
  ["early May 2021", "", "", "Log 4", "Father", "House move", "Father moved out.", "Noted."],
  ["w/c 07/06/2021", "", "", "Log 5", "Child R", "Missing from home", "Child R was missing.", "Found safe."],
  [
    44378,
    "pm",
    "",
    "Log 6",
    "Child R; Mother",
    "Contact or referral",
    "A call was received.",
    "Advice given.",
  ],
  [44409, "", 44412, "Log 7", "Child R", "Hospital attendance or admission", "In hospital.", "Discharged."],
  ["not known", "", "", "Log 8", "MGM", "Support offered", "- grandmother helped", "None taken"],
  [44501, "2240", "", "Log 9", "Father", "Criminal proceedings or outcome", "= no charge", "None taken"],
  [44531, "", "", "Log 10", "Child R", "Strategy discussion", "A discussion was held.", "Section 47."],
];

async function fill(workbook: OpenedWorkbook, rows: readonly (string | number)[][]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chronology");
    rows.forEach(([date, time, end, ...texts], index) => {
      const row = FIRST_ENTRY - 1 + index;
      sheet.getRangeByIndexes(row, 1, 1, 3).values = [[date, time, end]];
      sheet.getRangeByIndexes(row, 4, 1, texts.length).values = [texts];
    });
    await context.sync();
  });
}

async function mergeOf(template: OpenedWorkbook): Promise<Merged> {
  const review = await openWorkbook(undefined, { today: TODAY });
  try {
    await applyReview(runIn(review), sampleReview());
    const { refused } = await addReturns(
      runIn(review),
      [{ name: "return.xlsx", bytes: await template.save() }],
      TODAY,
    );
    expect(refused).toEqual([]);
    return await mergeReturns(runIn(review), { today: TODAY });
  } finally {
    review.close();
  }
}

/** The entries read from a template as it is now; closes the workbook. */
async function entriesOf(template: OpenedWorkbook, file = "return.xlsx"): Promise<Entry[]> {
  const grids = await template.Excel.run((context) =>
    readGrids(
      context,
      ["Guidance", "Chronology", "Lists"].map((name) => ({ name, file, sheet: name, date1904: false })),
    ),
  );
  template.close();
  return readReturns(grids, sampleReview(), TODAY).sheets.flatMap(({ entries }) => entries);
}

describe("a chronology template that an author has filled in", () => {
  let merged: Merged;

  beforeAll(async () => {
    const template = await templateFor("GP Practice");
    await fill(template, ROWS);
    merged = await mergeOf(template);
    template.close();
  });

  const chronologySheet = () => merged.read.sheets.find((sheet) => sheet.headerRow !== null);

  it("is read row by row, and nothing else in it is an entry", () => {
    expect(chronologySheet()?.entries.map(({ row }) => row)).toEqual(
      ROWS.map((_, index) => FIRST_ENTRY + index),
    );
    expect(merged.chronology.entries).toHaveLength(ROWS.length);
  });

  it("is recognised as that of the agency it was made for, whatever the file is called", () => {
    expect(chronologySheet()?.agency).toBe("GP Practice");
    expect(chronologySheet()?.kind).toBe("events");
    expect(chronologySheet()?.person).toBeNull();
  });

  it("has every standard column recognised", () => {
    expect(chronologySheet()?.columns.map(({ field }) => field)).toEqual([
      "ref",
      "date",
      "time",
      "endDate",
      "source",
      "person",
      "eventType",
      "event",
      "action",
      "childVoice",
      "practitioner",
      "comment",
    ]);
  });

  it("keeps its example as a row that was set aside, with the reason", () => {
    const use = chronologySheet()?.uses.find(({ row }) => row === FIRST_ENTRY - 1);
    expect(use).toMatchObject({ use: "setAside", reason: "the template's example" });
    expect(use).toHaveProperty("words", expect.stringContaining(TEMPLATE_EXAMPLE.action ?? "none"));
  });

  it("reads dates in words and dates that Excel recognises", () => {
    const spans = chronologySheet()?.entries.map(({ date }) => [date.read.start, date.read.end]);
    expect(spans?.slice(0, 7)).toEqual([
      ["2021-03-13", "2021-03-13"],
      ["2021-03-15", "2021-03-15"],
      ["2021-04-01", "2021-04-30"],
      ["2021-05-01", "2021-05-10"],
      ["2021-06-07", "2021-06-13"],
      ["2021-07-01", "2021-07-01"],
      ["2021-08-01", "2021-08-04"],
    ]);
  });

  it("raises only the queries that an entry's words give rise to", () => {
    const rules = merged.read.sheets.flatMap((sheet) => [
      ...sheet.queries,
      ...sheet.entries.flatMap(({ queries }) => queries),
    ]);
    expect(rules.map(({ rule }) => rule).filter((rule) => rule !== "date-missing")).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/missing|unreadable|unknown|split|impossible/)]),
    );
    expect(rules.filter(({ row }) => row < FIRST_ENTRY || row >= FIRST_ENTRY + ROWS.length)).toEqual([]);
  });
});

describe("a chronology template's example", () => {
  it("is an entry once its author has written over it", async () => {
    const template = await templateFor("GP Practice");
    await template.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Chronology");
      sheet.getRange("H9:I9").values = [["Mother attended with a cough.", "Advice given."]];
      await context.sync();
    });
    const entries = await entriesOf(template);
    expect(entries.map(({ row, texts }) => [row, texts.event])).toEqual([
      [9, "Mother attended with a cough."],
    ]);
  });

  it("is an entry if the author has added words beside it, so that they are not lost", async () => {
    const template = await templateFor("GP Practice");
    await template.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Chronology").getRange("L9").values = [["See the letter."]];
      await context.sync();
    });
    const entries = await entriesOf(template);
    expect(entries).toHaveLength(1);
  });

  it("is set aside wherever sorting has put it", async () => {
    const template = await templateFor("GP Practice");
    await fill(template, ROWS);
    await template.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("AgencyChronology");
      table.sort.apply([{ key: 4, ascending: false }]);
      await context.sync();
    });
    const entries = await entriesOf(template);
    expect(entries).toHaveLength(ROWS.length);
  });
});

describe("a template without an agency", () => {
  it("does not take the words of its guidance for one", async () => {
    const template = await templateFor("");
    await fill(template, ROWS.slice(0, 2));
    const entries = await entriesOf(template, "gp-practice.xlsx");
    expect(entries.map(({ agency }) => agency)).toEqual(["GP Practice", "GP Practice"]);
  });
});

describe("every template", () => {
  /** What stands on the sheets of each template, made one after the other in one workbook. */
  async function textsOf(review: ReturnType<typeof sampleReview> | null): Promise<Map<Template, string>> {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const texts = new Map<Template, string>();
    for (const template of TEMPLATES) {
      const made = await makeTemplate(runIn(workbook), { today: TODAY, template, agency: "Police", review });
      expect(made.sheets.length).toBeGreaterThan(0);
      texts.set(template, JSON.stringify(await contentsOf(workbook, made.sheets)));
    }
    workbook.close();
    return texts;
  }

  it("contains no person's name, only identifiers", async () => {
    const review = sampleReview();
    const names = review.people.flatMap((person) => person.names);
    const withoutSubjects: readonly Template[] = ["action-plan", "learning-briefing"];
    for (const [template, text] of await textsOf(review)) {
      expect(text).toContain(withoutSubjects.includes(template) ? "LCSPR-R" : "Child R");
      expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
    }
  });

  it("can be made if nothing is known about the review", async () => {
    expect((await textsOf(null)).size).toBe(TEMPLATES.length);
  });

  it.each(["chronology", "organisational-changes", "case-review", "terms-of-reference"] as const)(
    "%s is made a second time when another is asked for, and the first is filled in",
    async (template) => {
      const workbook = await openWorkbook(undefined, { today: TODAY });
      const make = (another: boolean) =>
        makeTemplate(runIn(workbook), { today: TODAY, template, agency: "Police", another });
      const first = await make(false);
      const before = await contentsOf(workbook);
      const again = await make(false);
      expect(again.standing).toBe(true);
      expect(first.sheets).toEqual(expect.arrayContaining(again.sheets));
      expect(await contentsOf(workbook)).toEqual(before);
      expect((await make(true)).standing).toBe(true);
      await workbook.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(first.sheets.at(-1) ?? "").getRange("B40").values = [["Seen"]];
        await context.sync();
      });
      const other = await make(true);
      workbook.close();
      expect(other.sheets.filter((sheet) => first.sheets.includes(sheet))).toEqual([]);
    },
  );

  it("of two sheets is completed where one of them is gone, and the other stays as it is", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const make = () => makeTemplate(runIn(workbook), { today: TODAY, template: "case-review", agency: "" });
    await make();
    await workbook.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Case review sheet").getRange("B7").values = [["Mother"]];
      worksheets.getItem("Peer review").delete();
      await context.sync();
    });
    expect(await make()).toEqual({ sheets: ["Peer review"] });
    expect(JSON.stringify(await contentsOf(workbook))).toContain("Mother");
    workbook.close();
  });

  it("is made for each agency that is to fill it in", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const make = (agency: string) =>
      makeTemplate(runIn(workbook), { today: TODAY, template: "management-report", agency });
    await make("Police");
    expect(await make("Housing")).toEqual({ sheets: ["Individual management report 2"] });
    expect(await make("police")).toEqual({ sheets: ["Individual management report"], standing: true });
    workbook.close();
  });
});

describe("an action plan without actions", () => {
  it("has the columns of the plan, its lists and live formulas, the bank holidays they use, and no action to count", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const review = sampleReview();
    await makeTemplate(runIn(workbook), { template: "action-plan", agency: "", today: TODAY, review });
    const seen = await workbook.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("ActionPlan");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("formulas");
      const agency = table.columns.getItem("Agency").getDataBodyRange().dataValidation.load("rule");
      const holidays = context.workbook.tables.getItem("BankHolidays").getDataBodyRange().load("values");
      const counts = context.workbook.worksheets.getItem("Action summary").getRange("B5:B12").load("values");
      await context.sync();
      const source: unknown = agency.rule.list?.source;
      return {
        headings: header.values[0],
        formulas: body.formulas[0],
        source,
        holidays: holidays.values,
        counts: counts.values,
      };
    });
    workbook.close();
    expect(seen.headings?.slice(0, 4)).toEqual(["Ref", "Recommendation", "Action", "Agency"]);
    const live = seen.formulas?.filter((formula) => String(formula).startsWith("="));
    expect(live).toHaveLength(2);
    expect(seen.source).toBe(review.agencies.map(({ name }) => name).join(","));
    expect(seen.holidays.length).toBeGreaterThan(8);
    expect(seen.counts.flat()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("does not replace an existing plan", async () => {
    const workbook = await openWorkbook(undefined, { today: TODAY });
    const make = () => makeTemplate(runIn(workbook), { template: "action-plan", agency: "", today: TODAY });
    await make();
    await workbook.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("ActionPlan");
      columns.getItem("Action").getDataBodyRange().getCell(0, 0).values = [["Train all staff"]];
      await context.sync();
    });
    await expect(make()).rejects.toThrow("There is an action plan in this workbook already.");
    workbook.close();
  });
});

async function contentsOf(workbook: OpenedWorkbook, only?: readonly string[]): Promise<unknown[]> {
  return workbook.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const wanted = worksheets.items.filter(({ name }) => only?.includes(name) ?? true);
    const ranges = wanted.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values");
      return used;
    });
    await context.sync();
    return ranges.map((used): unknown => (used.isNullObject ? [] : used.values));
  });
}

describe("lists of a chronology template", () => {
  async function rulesOf(review: ReturnType<typeof sampleReview>): Promise<string[]> {
    const workbook = await templateFor("Police", review);
    const rules = await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Chronology");
      const checks = ["F12", "G12"].map((address) => sheet.getRange(address).dataValidation.load("rule"));
      await context.sync();
      return checks.map(({ rule }) => {
        const source: unknown = rule.list?.source;
        return typeof source === "string" ? source : "";
      });
    });
    workbook.close();
    return rules;
  }

  it("are in the rule if they are short, and on a hidden sheet if they are long", async () => {
    expect(await rulesOf(sampleReview())).toEqual(["Child R,Sibling 1,Mother,Father,MP1,MGM", "=EventTypes"]);
  });

  it("are on the hidden sheet too if an identifier has a comma", async () => {
    const people = [{ identifier: "Child A, elder", role: "subject" }, { identifier: "Mother" }];
    const review = parseReview(JSON.stringify({ people }));
    expect(await rulesOf(review)).toEqual(["=Persons", "=EventTypes"]);
  });
});
