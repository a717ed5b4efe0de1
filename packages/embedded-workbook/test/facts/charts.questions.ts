import { codeOf, type Question, type QuestionGroup } from "./fact";
import { onSheet } from "./rangeRun";

const ISSUES = "https://github.com/OfficeDev/office-js/issues/";
const SERIES = "https://learn.microsoft.com/javascript/api/excel/excel.chartseries";

/** Marks of three days, in columns A and B, and a scatter chart of one series of its own, as At a glance has them. */
function scatter(sheet: Excel.Worksheet): { chart: Excel.Chart; series: Excel.ChartSeries } {
  sheet.getRange("A1:B4").values = [
    ["Day", "Lane"],
    [46_000, 1],
    [46_010, 2],
    [46_020, 1],
  ];
  const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B2"), "Columns");
  const series = chart.series.add("Police");
  series.setXAxisValues(sheet.getRange("A2:A4"));
  series.setValues(sheet.getRange("B2:B4"));
  chart.series.getItemAt(0).delete();
  return { chart, series };
}

const questions: Question[] = [
  {
    question: "a scatter chart whose first series is deleted when its own is there: its kind and its series",
    source: `${ISSUES}2927`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { chart } = scatter(sheet);
        chart.load("chartType");
        chart.series.load("items/name");
        await context.sync();
        return [chart.chartType, chart.series.items.map(({ name }) => name)];
      }),
  },
  {
    question:
      "the marks of a series of a scatter chart before anything is set: style and size, and the line's colour",
    source: SERIES,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { series } = scatter(sheet);
        series.load("markerStyle,markerSize");
        series.format.line.load("color");
        await context.sync();
        return [series.markerStyle, series.markerSize, series.format.line.color];
      }),
  },
  {
    question: "whether the marks' own colours and a line of no style are taken, and what they read as then",
    source: `${SERIES}#excel-excel-chartseries-markerbackgroundcolor-member`,
    find: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const { chart } = scatter(sheet);
        await context.sync();
        const series = chart.series.getItemAt(0);
        series.markerStyle = "Square";
        series.markerBackgroundColor = "#C00000";
        series.markerForegroundColor = "#C00000";
        series.format.line.lineStyle = "None";
        const code = await codeOf(context.sync());
        if (code !== null) return code;
        series.load("markerStyle,markerBackgroundColor,markerForegroundColor");
        series.format.line.load("lineStyle");
        await context.sync();
        const { markerStyle, markerBackgroundColor, markerForegroundColor } = series;
        return [markerStyle, markerBackgroundColor, markerForegroundColor, series.format.line.lineStyle];
      }),
  },
];

export const chartsQuestions: QuestionGroup[] = [{ about: "charts", questions }];
