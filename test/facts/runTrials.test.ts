import { openWorkbook, type OpenedWorkbook } from "embedded-workbook";
import { expect as factExpect } from "embedded-workbook/facts/expect";
import type { Opened } from "embedded-workbook/facts/fact";
import { lookAtWorkbook, makeBlank } from "../../src/facts/blankWorkbook";
import { runTrials, trialsOf, type Conditions, type Results } from "../../src/facts/runTrials";

let workbook: OpenedWorkbook;
let opened: Opened;
beforeEach(async () => {
  workbook = await openWorkbook();
  opened = { Excel: workbook.Excel, arrived: () => Promise.resolve() };
});
afterEach(() => {
  workbook.close();
});

type Runs = Record<string, (opened: Opened) => Promise<void>>;

/** Runs facts in the workbook, called as the keys are. */
async function run(facts: Runs, changed: Partial<Conditions> = {}): Promise<Results> {
  const blank = await lookAtWorkbook(opened);
  if (typeof blank === "string") throw new Error(blank);
  const group = {
    about: "tried",
    facts: Object.entries(facts).map(([fact, one]) => ({ fact, source: "https://example.org", run: one })),
  };
  const questions = [
    {
      about: "asked",
      questions: [
        { question: "sum", source: "https://example.org", find: () => Promise.resolve([1, "a"]) },
        {
          question: "refusal",
          source: "https://example.org",
          find: ({ Excel }: Opened) =>
            Excel.run(async (context) => {
              context.workbook.worksheets.getItem("Nowhere").load("name");
              await context.sync();
            }),
        },
      ],
    },
  ];
  return runTrials(trialsOf([group], questions), {
    opened,
    makeBlank: () => makeBlank(opened, blank),
    patience: 30_000,
    onNext: () => undefined,
    isStopped: () => false,
    ...changed,
  });
}

const NOT_FOUND = "the error ItemNotFound: The requested resource doesn't exist.";

const outcomes = ({ tried }: Results) =>
  Object.fromEntries(tried.map(({ name, outcome }) => [name, outcome]));
const holds = () => Promise.resolve();

/** What the workbook has: sheets, tables, names, settings, parts, properties, the protection. */
async function contents(): Promise<unknown> {
  return opened.Excel.run(async (context) => {
    const { worksheets, tables, names, settings, customXmlParts, properties, protection } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const used = worksheets.getFirst().getUsedRangeOrNullObject();
    const counts = [tables.getCount(), names.getCount(), settings.getCount(), customXmlParts.getCount()];
    const custom = properties.custom.getCount();
    properties.load("title");
    protection.load("protected");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, visibility }) => [name, visibility]),
      used: !used.isNullObject,
      counts: [...counts, custom].map(({ value }) => value),
      title: properties.title,
      protected: protection.protected,
    };
  });
}

const asNew = {
  sheets: [["Sheet1", "Visible"]],
  used: false,
  counts: [0, 0, 0, 0, 0],
  title: "",
  protected: false,
};

/** Leaves everything behind that a fact can. */
async function litter({ Excel }: Opened): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, names, settings, customXmlParts, properties, protection } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.tables.add("A1:B3", true);
    worksheets.add("Hidden").visibility = "VeryHidden";
    worksheets.add("Old 1").protection.protect();
    names.add("Left", sheet.getRange("A1"));
    settings.add("left", 1);
    customXmlParts.add("<left/>");
    properties.title = "Left";
    properties.custom.add("Left", 1);
    sheet.name = "Left";
    context.runtime.enableEvents = false;
    protection.protect("secret");
    await context.sync();
  });
}

describe("facts that are run", () => {
  it("hold, differ with both values or with Excel's error, and one does not disturb the next", async () => {
    const results = await run({
      holds,
      differs: () => Promise.resolve().then(() => factExpect([1]).toEqual([2])),
      fails: ({ Excel }) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Nowhere").load("name");
          await context.sync();
        }),
      "holds again": holds,
    });
    expect(outcomes(results)).toEqual({
      holds: { kind: "holds" },
      differs: { kind: "differs", expected: "[2]", found: "[1]" },
      fails: {
        kind: "differs",
        expected: "no error",
        found: NOT_FOUND,
      },
      "holds again": { kind: "holds" },
      sum: { kind: "finding", found: '[1,"a"]' },
      refusal: { kind: "finding", found: NOT_FOUND },
    });
    expect(results.ended).toBeNull();
  });

  it("each find the workbook as new, whatever the one before left in it", async () => {
    const seen: unknown[] = [];
    const look = async () => {
      seen.push(await contents());
    };
    const results = await run({ "in a new one": look, litter, "after litter": look });
    expect(seen).toEqual([asNew, asNew]);
    expect([results.ended, results.stayed]).toEqual([null, []]);
    expect(await contents()).toEqual(asNew);
  });

  it("are given up when no answer comes, and the next one is run", async () => {
    const results = await run(
      { silent: () => new Promise(() => undefined), next: holds },
      { patience: 2000 },
    );
    expect(outcomes(results)).toMatchObject({ silent: { kind: "silent" }, next: { kind: "holds" } });
  });

  it("end, and say so, when the workbook cannot be made as new", async () => {
    let times = 0;
    const results = await run(
      { first: holds, second: holds },
      { makeBlank: () => (times++ === 0 ? Promise.resolve([]) : Promise.reject(new Error("no"))) },
    );
    expect(results.tried.map(({ name }) => name)).toEqual(["first"]);
    expect(results.ended).toBe("The workbook could not be made as new before “second”: the error Error: no.");
  });

  it("end when the person has had enough", async () => {
    let asked = 0;
    const results = await run({ first: holds, second: holds }, { isStopped: () => asked++ > 0 });
    expect([results.tried.length, results.ended]).toEqual([1, "Stopped by hand before “second”."]);
  });
});

describe("a workbook that is not blank is told from one that is:", () => {
  const kinds: [what: string, change: (context: Excel.RequestContext) => void, why: string][] = [
    ["two sheets", (context) => context.workbook.worksheets.add("B"), "it has 2 sheets"],
    [
      "a hidden second sheet",
      (context) => (context.workbook.worksheets.add("B").visibility = "VeryHidden"),
      "it has 2 sheets",
    ],
    [
      "a value",
      (context) => (context.workbook.worksheets.getFirst().getRange("C3").values = [["a"]]),
      "its sheet has something in Sheet1!C3",
    ],
    ["a name", (context) => context.workbook.names.add("N", "=1"), "it has names"],
    ["a comment", (context) => context.workbook.comments.add("Sheet1!B2", "Who?"), "it has comments"],
    [
      "a property of its own",
      (context) => context.workbook.properties.custom.add("Reference", "R"),
      "it has properties of its own",
    ],
  ];

  it.each(kinds)("%s", async (_what, change, why) => {
    await opened.Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    const before = await workbook.save();
    expect(await lookAtWorkbook(opened)).toBe(why);
    expect(await workbook.save()).toEqual(before);
  });
});
