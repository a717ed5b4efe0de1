import { strFromU8, unzipSync } from "fflate";
import type { OpenedWorkbook } from "embedded-workbook";
import { RAG_NAMES, RAG_TINTS } from "../../../src/review/ragTints";
import { build, openPlan, TABLE } from "../../jobs/plan/planWorkbook";

interface ChartSeen {
  name: string;
  series: string[];
}

/** The charts of the Action summary with the names of their series. */
async function chartsOf(workbook: OpenedWorkbook): Promise<ChartSeen[]> {
  return workbook.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Action summary");
    charts.load("items/name");
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load("items/name"));
    await context.sync();
    return charts.items.map(({ name }, chart) => ({
      name,
      series: (series[chart]?.items ?? []).map((one) => one.name),
    }));
  });
}

/** The fills of a chart's series in the saved file, in their order. */
function fillsOf(xlsx: Uint8Array, chart: number): string[] {
  const xml = strFromU8(unzipSync(xlsx)[`xl/charts/chart${chart}.xml`] ?? new Uint8Array());
  return xml
    .split("<c:ser>")
    .slice(1)
    .map((one) => /<c:spPr><a:solidFill><a:srgbClr val="(\w+)"/.exec(one)?.[1] ?? "");
}

async function withPlan(test: (workbook: OpenedWorkbook) => Promise<void>): Promise<void> {
  const workbook = await openPlan();
  try {
    await build(workbook);
    await test(workbook);
  } finally {
    workbook.close();
  }
}

const NAMES = ["Blue", "Red", "Amber", "Green", "Grey"];
const COLOURS = RAG_NAMES.map((name) => RAG_TINTS[name].fill.slice(1));

describe("the Action summary", () => {
  it("has charts by RAG, by agency and by age, in the colours of the key", () =>
    withPlan(async (workbook) => {
      const charts = await chartsOf(workbook);
      expect(charts.map(({ name }) => name)).toEqual([
        "Actions by RAG",
        "Overdue by age",
        "Actions by agency",
      ]);
      expect([charts[0]?.series, charts[2]?.series]).toEqual([NAMES, NAMES]);
      const saved = await workbook.save();
      expect([fillsOf(saved, 1), fillsOf(saved, 3)]).toEqual([COLOURS, COLOURS]);
    }));

  it("has each chart only once after a newer table brings another agency", () =>
    withPlan(async (workbook) => {
      const housing = ["3. Housing", "Revise the referral form", "Housing", "31/03/2027", "", ""];
      await build(workbook, [...TABLE, housing]);
      expect(await chartsOf(workbook)).toHaveLength(3);
    }));
});
