import { type OpenedWorkbook, openWorkbook } from "embedded-workbook";
import { createViewJobs } from "../../../src/jobs/views/viewJobs";
import type { ChronologyFilter, ViewJobs } from "../../../src/jobs/views/viewTypes";
import {
  inChronology,
  merge,
  mergedReview,
  POLICE,
  rowsOf,
  runIn,
  sendAgain,
  TODAY,
  type,
} from "../smallReview";

const ALL: ChronologyFilter = {
  agencies: [],
  person: "",
  type: "",
  theme: "",
  practice: "",
  from: null,
  to: null,
  queried: false,
  mark: "",
};

const FORMULA = "=1+1";

async function textsOf(workbook: OpenedWorkbook, sheet: string): Promise<string[][]> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange(true).load("text,formulas");
    await context.sync();
    return range.text;
  });
}

/** The rows of a sheet from the headings of its table on. */
function fromHeadings(rows: string[][]): string[][] {
  return rows.slice(rows.findIndex(([first]) => first === "Ref"));
}

async function sheetsOf(workbook: OpenedWorkbook): Promise<string[]> {
  return workbook.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
    return context.workbook.worksheets.items.map(({ name }) => name);
  });
}

async function write(workbook: OpenedWorkbook, sheet: string, address: string, text: string): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[text]];
    await context.sync();
  });
}

/** The refs of the rows that Excel shows. */
async function seen(workbook: OpenedWorkbook): Promise<string[]> {
  return inChronology(workbook, async (_sheet, table, context) => {
    const view = table.columns.getItem("Ref").getDataBodyRange().getVisibleView().load("values");
    await context.sync();
    return view.values.map(([ref]) => String(ref));
  });
}

async function selected(workbook: OpenedWorkbook): Promise<string> {
  return workbook.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

let workbook: OpenedWorkbook;
let jobs: ViewJobs;

beforeEach(async () => {
  workbook = await mergedReview();
  jobs = createViewJobs(runIn(workbook), () => TODAY);
});

afterEach(() => {
  workbook.close();
});

describe("sorting by date", () => {
  it("moves rows into date order along with what the panel wrote beside them", async () => {
    await type(workbook, "POL-0002", "Panel comment", "Ask for the log.");
    await sendAgain(
      workbook,
      POLICE.map(([date, event], index) => [index === 1 ? "30/04/2021" : date, event]),
    );
    await merge(workbook);
    expect((await seen(workbook)).at(-1)).not.toBe("POL-0002");
    expect(await jobs.sortByDate()).toEqual({ sheet: "Integrated chronology" });
    expect((await seen(workbook)).at(-1)).toBe("POL-0002");
    expect((await rowsOf(workbook)).at(-1)).toMatchObject({
      Ref: "POL-0002",
      "Date as recorded": "30/04/2021",
      "Panel comment": "Ask for the log.",
    });
  });

  it("is refused, saying what to do, if there is no Date column", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("Date").name = "Day";
    });
    await expect(jobs.sortByDate()).rejects.toThrow("The integrated chronology has no column called “Date”.");
  });
});

describe("reading the timeline", () => {
  it("gives the entries in date order with their spans, however the sheet is sorted", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    const timeline = await jobs.readTimeline();
    expect(timeline?.entries.map(({ ref, start, end }) => [ref, start, end])).toEqual([
      ["POL-0001", "2021-03-03", "2021-03-03"],
      ["HOU-0001", "2021-03-08", "2021-03-08"],
      ["POL-0002", "2021-03-10", "2021-03-10"],
      ["POL-0003", "2021-03-21", "2021-03-31"],
      ["HOU-0002", "2021-04-01", "2021-04-01"],
      ["POL-0004", "2021-04-20", "2021-04-20"],
    ]);
    expect(timeline?.agencies.map(({ name, code }) => [name, code])).toEqual([
      ["Housing", "HOU"],
      ["Police", "POL"],
    ]);
    expect(timeline?.choices.people).toEqual(["Mother"]);
  });

  it("gives the colours of the Review sheet, and the gaps that the reviewer has not rejected", async () => {
    await workbook.Excel.run(async (context) => {
      const agencies = context.workbook.tables.getItem("Agencies");
      agencies.columns.getItem("Tint").getDataBodyRange().getCell(0, 0).values = [["#ABCDEF"]];
      context.workbook.tables.getItem("GapLengths").getDataBodyRange().getColumn(1).values = [[10], [10]];
      await context.sync();
    });
    await merge(workbook);
    const before = await jobs.readTimeline();
    expect(before?.agencies[0]).toMatchObject({ name: "Housing", fill: "#ABCDEF" });
    expect(before?.gaps).toContainEqual({ agency: "Housing", from: "2021-03-09", to: "2021-03-31" });
    const row = (await rowsOf(workbook, "CrossChecks")).findIndex(({ Agency }) => Agency === "Housing");
    await workbook.Excel.run(async (context) => {
      const decisions = context.workbook.tables.getItem("CrossChecks").columns.getItem("Decision");
      decisions.getDataBodyRange().getCell(row, 0).values = [["rejected"]];
      await context.sync();
    });
    const after = await jobs.readTimeline();
    expect(after?.gaps.some(({ agency }) => agency === "Housing")).toBe(false);
    expect(after?.gaps).toHaveLength((before?.gaps.length ?? 0) - 1);
  });

  it("gives nothing if no chronology was merged", async () => {
    const empty = await openWorkbook(undefined, { today: TODAY });
    expect(await createViewJobs(runIn(empty), () => TODAY).readTimeline()).toBeNull();
    empty.close();
  });

  it("takes as many requests for a long chronology as for a short one", async () => {
    const requestsOf = async (many: number): Promise<number> => {
      const long = await mergedReview(
        Array.from({ length: many }, (_each, day) => [
          `${String((day % 28) + 1).padStart(2, "0")}/0${String((day % 9) + 1)}/2021`,
          `Officers were called to the home for the ${String(day)}. time.`,
        ]),
      );
      const before = long.traffic.requests;
      await createViewJobs(runIn(long), () => TODAY).readTimeline();
      const requests = long.traffic.requests - before;
      long.close();
      return requests;
    };
    expect(await requestsOf(120)).toBe(await requestsOf(3));
  });
});

describe("showing an entry", () => {
  it("selects its row wherever it is now", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    expect(await jobs.showEntry("POL-0004")).toBe("shown");
    expect(await selected(workbook)).toMatch(/^'?Integrated chronology'?!A4:/);
  });

  it("says that a filter hides it, and that it is gone", async () => {
    await jobs.filterChronology({ ...ALL, agencies: ["Housing"] });
    expect(await jobs.showEntry("POL-0001")).toBe("hidden");
    expect(await jobs.showEntry("POL-0099")).toBe("gone");
  });

  it("that a person selects in the sheet is reported, until the watch is ended", async () => {
    const selected: (string | null)[] = [];
    let heard: () => void = () => undefined;
    const stop = await jobs.watchSelectedEntry((key) => {
      selected.push(key);
      heard();
    });
    const select = async (address: string): Promise<void> => {
      const next = new Promise<void>((resolve) => {
        heard = resolve;
      });
      await inChronology(workbook, (sheet) => {
        sheet.activate();
        sheet.getRange(address).select();
      });
      await next;
    };
    await select("C5");
    await select("A1");
    await select("D4:F6");
    expect(selected).toEqual(["HOU-0001", null, "POL-0001"]);
    await stop();
    await inChronology(workbook, (sheet) => {
      sheet.getRange("C6").select();
    });
    expect(selected).toHaveLength(3);
  });
});

describe("filtering the chronology", () => {
  beforeEach(async () => {
    await type(workbook, "POL-0001", "Person(s)", "Child R, Grandmother");
    await type(workbook, "POL-0002", "Key theme", "Neglect; Voice of the child");
    await type(workbook, "HOU-0001", "Key theme", "neglect");
    await type(workbook, "HOU-0001", "Practice", "Concern");
    await type(workbook, "HOU-0002", "Event type", "Home visit");
    await type(workbook, "POL-0004", "Queries", "");
  });

  it.each<[string, Partial<ChronologyFilter>, string[]]>([
    ["by agency", { agencies: ["Housing"] }, ["HOU-0001", "HOU-0002"]],
    ["by a person among several", { person: "Child R" }, ["POL-0001"]],
    [
      "by a person whose name is part of another's",
      { person: "Mother" },
      ["HOU-0001", "POL-0002", "POL-0003", "HOU-0002", "POL-0004"],
    ],
    ["by type", { type: "Home visit" }, ["HOU-0002"]],
    ["by theme", { theme: "Neglect" }, ["HOU-0001", "POL-0002"]],
    ["by practice mark", { practice: "Concern" }, ["HOU-0001"]],
    ["by period", { from: "2021-03-10", to: "2021-04-01" }, ["POL-0002", "POL-0003", "HOU-0002"]],
    ["from a day on", { from: "2021-04-01" }, ["HOU-0002", "POL-0004"]],
    ["by agency and theme", { agencies: ["Police"], theme: "Neglect" }, ["POL-0002"]],
  ])("leaves what is meant: %s", async (_, filter, refs) => {
    const left = await jobs.filterChronology({ ...ALL, ...filter });
    expect(await seen(workbook)).toEqual(refs);
    expect(left).toEqual({ sheet: "Integrated chronology", shown: refs.length, of: 6 });
  });

  it("leaves what has queries, and what the latest merge changed", async () => {
    await jobs.filterChronology({ ...ALL, queried: true });
    const queried = (await rowsOf(workbook)).filter(({ Queries }) => Queries !== "").map(({ Ref }) => Ref);
    expect(await seen(workbook)).toEqual(queried);
    await jobs.showAllRows();
    await sendAgain(workbook, [[POLICE[0][0], `${POLICE[0][1]} Nobody was hurt.`], ...POLICE.slice(1)]);
    await merge(workbook);
    await jobs.filterChronology({ ...ALL, mark: "Changed" });
    expect(await seen(workbook)).toEqual(["POL-0001"]);
  });

  it("is Excel's own filter: it leaves those on the panel's columns, and all are lifted at once", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("Panel comment").filter.apply({ filterOn: "Custom", criterion1: "=" });
    });
    await jobs.filterChronology({ ...ALL, agencies: ["Housing"] });
    const applied = await inChronology(workbook, async (_sheet, table, context) => {
      const filters = ["Agency", "Panel comment"].map((name) => table.columns.getItem(name).filter);
      filters.forEach((filter) => filter.load("criteria"));
      await context.sync();
      return filters.map(({ criteria }) => criteria.filterOn);
    });
    expect(applied).toEqual(["Values", "Custom"]);
    expect(await jobs.showAllRows()).toMatchObject({ shown: 6, of: 6 });
    expect(await seen(workbook)).toHaveLength(6);
  });

  it("says what is wrong if a column is gone", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.columns.getItem("Practice").delete();
    });
    await expect(jobs.filterChronology({ ...ALL, practice: "Concern" })).rejects.toThrow(
      "The integrated chronology has no column called “Practice”.",
    );
  });

  it("makes a table that was turned into a range a table again", async () => {
    await inChronology(workbook, (_sheet, table) => {
      table.convertToRange();
    });
    expect(await jobs.showAllRows()).toEqual({ sheet: "Integrated chronology", shown: 6, of: 6 });
    await jobs.filterChronology({ ...ALL, agencies: ["Housing"] });
    expect(await seen(workbook)).toEqual(["HOU-0001", "HOU-0002"]);
  });
});

describe("a theme extract", () => {
  beforeEach(async () => {
    await type(workbook, "POL-0002", "Key theme", "Neglect; Voice of the child");
    await type(workbook, "HOU-0001", "Key theme", "Neglect");
    await inChronology(workbook, async (_sheet, table, context) => {
      const cell = table.columns.getItem("What happened").getDataBodyRange().getCell(1, 0);
      cell.numberFormat = [["@"]];
      cell.values = [[FORMULA]];
      await context.sync();
    });
  });

  it("has all entries of the theme with agency and date, and none of their text becomes a formula", async () => {
    expect(await jobs.makeThemeExtract("neglect")).toEqual({ sheet: "Theme – neglect", entries: 2 });
    const [[title] = [], ...below] = await textsOf(workbook, "Theme – neglect");
    expect(title).toBe("Key theme: neglect");
    const [headings = [], ...rows] = fromHeadings(below);
    const at = (row: string[], heading: string): string => row[headings.indexOf(heading)] ?? "";
    expect(
      rows.map((row) => ["Ref", "Date", "Agency", "What happened"].map((each) => at(row, each))),
    ).toEqual([
      ["HOU-0001", "08/03/2021", "Housing", FORMULA],
      ["POL-0002", "10/03/2021", "Police", POLICE[1][1]],
    ]);
  });

  it("made again replaces the one before", async () => {
    await jobs.makeThemeExtract("Neglect");
    await type(workbook, "POL-0001", "Key theme", "Neglect");
    expect(await jobs.makeThemeExtract("Neglect")).toEqual({ sheet: "Theme – Neglect", entries: 3 });
    expect((await sheetsOf(workbook)).filter((name) => name.startsWith("Theme"))).toEqual([
      "Theme – Neglect",
    ]);
    const [, ...rows] = fromHeadings(await textsOf(workbook, "Theme – Neglect"));
    expect(rows.map(([ref]) => ref)).toEqual(["POL-0001", "HOU-0001", "POL-0002"]);
  });

  it.each([
    ["wrote beside it", (book: OpenedWorkbook) => write(book, "Theme – Neglect", "M5", "Ask the GP")],
    ["changed a cell of it", (book: OpenedWorkbook) => write(book, "Theme – Neglect", "H5", "Shortened")],
    [
      "commented on it",
      (book: OpenedWorkbook) =>
        book.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Theme – Neglect").comments.add("A5", "Is this all?");
          await context.sync();
        }),
    ],
  ])("leaves the previous one alone if somebody %s", async (_, work) => {
    await jobs.makeThemeExtract("Neglect");
    await work(workbook);
    const before = await textsOf(workbook, "Theme – Neglect");
    expect((await jobs.makeThemeExtract("Neglect")).sheet).toBe("Theme – Neglect 2");
    expect((await jobs.makeThemeExtract("Neglect")).sheet).toBe("Theme – Neglect 2");
    expect(await textsOf(workbook, "Theme – Neglect")).toEqual(before);
  });

  it("leaves alone a sheet of that name that a person made", async () => {
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.add("Theme – Neglect").getRange("A1").values = [["My notes"]];
      await context.sync();
    });
    expect((await jobs.makeThemeExtract("Neglect")).sheet).toBe("Theme – Neglect 2");
    expect(await textsOf(workbook, "Theme – Neglect")).toEqual([["My notes"]]);
  });

  it("is refused for a theme that no entry has, and nothing is made", async () => {
    const before = await sheetsOf(workbook);
    await expect(jobs.makeThemeExtract("Drift")).rejects.toThrow("No entry has the key theme “Drift”.");
    expect(await sheetsOf(workbook)).toEqual(before);
  });

  it("copes with a name that Excel would refuse", async () => {
    await type(
      workbook,
      "POL-0001",
      "Key theme",
      "Who? [what] / when: the child's voice over the whole period",
    );
    const { sheet } = await jobs.makeThemeExtract(
      "Who? [what] / when: the child's voice over the whole period",
    );
    expect(await sheetsOf(workbook)).toContain(sheet);
  });

  it("is not taken for a return by the next merge", async () => {
    await jobs.makeThemeExtract("Neglect");
    const { result } = await merge(workbook);
    expect([result.entries, result.added]).toEqual([6, 0]);
    expect(await sheetsOf(workbook)).toContain("Theme – Neglect");
  });
});

describe("a narrative", () => {
  it("has dated paragraphs by theme, one under another", async () => {
    await type(workbook, "POL-0003", "Key theme", "Neglect");
    await type(workbook, "HOU-0001", "Key theme", "Neglect");
    expect(await jobs.makeNarrative()).toEqual({
      sheet: "Narrative",
      themes: 1,
      paragraphs: 2,
      named: [],
    });
    const texts = (await textsOf(workbook, "Narrative")).map(([text]) => text);
    expect(texts[0]).toBe("Narrative by key theme");
    expect(texts.slice(3)).toEqual([
      "Neglect",
      "8 March 2021. Housing: Inspection of the flat, damp in the bedroom of the children. Action: None taken. [HOU-0001]",
      "Between 21 March 2021 and 31 March 2021 (recorded as “late March 2021”). Police: Officers told of a car parked near the school for several days. Action: None taken. [POL-0003]",
    ]);
  });

  it("is refused while no entry has a theme", async () => {
    await expect(jobs.makeNarrative()).rejects.toThrow("No entry has a key theme yet.");
  });
});
