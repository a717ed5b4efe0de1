import { CHART_KINDS } from "../../src/engine/chartKinds";
import type { ShownChart, ShownSeries } from "../../src/engine/chartShown";
import { chartName, chartPicture } from "../../src/browser/charts/chartPicture";
import { marksOf, scaleFor } from "../../src/browser/charts/scale";
import type { Drawn } from "../../src/browser/charts/svg";

function series(name: string, values: (number | null)[], looks: ShownSeries["looks"] = {}): ShownSeries {
  return { name, values, labels: values.map(String), across: [], sizes: [], looks };
}

function chart(kind: string, lines: ShownSeries[], given: Partial<ShownChart> = {}): ShownChart {
  return {
    kind,
    title: "Actions by RAG",
    legend: "bottom",
    categories: ["Police", "Housing", "Health"],
    series: lines,
    categoryAxis: {},
    valueAxis: { gridlines: true },
    looks: {},
    numberFormat: "General",
    acrossFormat: "General",
    ...given,
  };
}

function all(picture: Drawn): Drawn[] {
  return [picture, ...picture.children.flatMap((child) => (typeof child === "string" ? [] : all(child)))];
}
const textOf = ({ tag, children }: Drawn): string | null =>
  tag === "text" && typeof children[0] === "string" ? children[0] : null;
const texts = (picture: Drawn): string[] => all(picture).flatMap((part) => textOf(part) ?? []);
const filled = (picture: Drawn, colour: string): Drawn[] =>
  all(picture).filter(({ attributes }) => attributes.fill === colour && attributes.width !== 8);
const numbers = (picture: Drawn): number[] =>
  all(picture).flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => typeof value === "number"),
  );

describe("the picture of a chart", () => {
  const red = series("Red", [2, 4, null], { colour: "#C00000", dataLabels: true });
  const amber = series("Amber", [1, 3, 5], { colour: "#FFC000" });

  it("says its title, its key, its categories and the marks of its values", () => {
    const said = texts(chartPicture(chart("ColumnClustered", [red, amber]), 480, 288));
    expect(said).toEqual(
      expect.arrayContaining(["Actions by RAG", "Red", "Amber", "Police", "Housing", "0", "6"]),
    );
  });

  it("has bars as high as their values, none for a gap, and labels where they are asked for", () => {
    const picture = chartPicture(chart("ColumnClustered", [red]), 480, 288);
    const heights = filled(picture, "#C00000").map(({ attributes }) => Number(attributes.height));
    expect(heights).toHaveLength(2);
    expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 1);
    expect(texts(picture).filter((text) => text === "4")).toHaveLength(2);
  });

  it("stacks bars end to end", () => {
    const picture = chartPicture(chart("BarStacked", [red, amber]), 480, 288);
    const [first] = filled(picture, "#C00000");
    const [second] = filled(picture, "#FFC000");
    const end = Number(first?.attributes.x) + Number(first?.attributes.width);
    expect(Number(second?.attributes.x)).toBeCloseTo(end, 0);
  });

  it("has the first category at the top where the plot order is reversed", () => {
    const heightOf = (reversed: boolean): number => {
      const picture = chartPicture(chart("BarStacked", [amber], { categoryAxis: { reversed } }), 480, 288);
      const police = all(picture).find((part) => textOf(part) === "Police");
      return Number(police?.attributes.y);
    };
    expect(heightOf(true)).toBeLessThan(heightOf(false));
  });

  it("wraps names that are too wide for their place", () => {
    const categories = ["Up to 1 month", "1 to 3 months", "Over 3 months"];
    const said = texts(chartPicture(chart("ColumnClustered", [amber], { categories }), 240, 288));
    expect(said).toEqual(expect.arrayContaining(["Up to 1", "month", "1 to 3", "Over 3"]));
  });

  it("counts in whole numbers where its axis shows no decimals", () => {
    const said = texts(
      chartPicture(
        chart("ColumnClustered", [series("All", [1, 2])], { valueAxis: { numberFormat: "0" } }),
        480,
        288,
      ),
    );
    expect(said.filter((text) => text === "2")).toHaveLength(1);
  });

  it("leaves names out, or turns them, where they would run into each other", () => {
    const many = Array.from({ length: 60 }, (_name, index) => `Quarter ${index + 1}`);
    const picture = chartPicture(
      chart(
        "ColumnClustered",
        [
          series(
            "All",
            many.map((_name, index) => index),
          ),
        ],
        { categories: many },
      ),
      480,
      288,
    );
    const shown = all(picture).filter((part) => textOf(part)?.startsWith("Quarter"));
    expect(shown.length).toBeLessThan(60);
    expect(shown.every(({ attributes }) => String(attributes.transform).startsWith("rotate(-90"))).toBe(true);
  });

  it.each(CHART_KINDS)(
    "of the kind %s is drawn of numbers alone, with something in the colour of its series",
    (kind) => {
      for (const lines of [
        [red, amber],
        [series("None", [])],
        [series("Zero", [0, 0]), series("Below", [-1, -2])],
        [],
      ]) {
        expect(numbers(chartPicture(chart(kind, lines), 480, 288)).every(Number.isFinite)).toBe(true);
      }
      const picture = chartPicture(chart(kind, [series("Some", [1, 2, 3])]), 480, 288);
      expect(JSON.stringify(picture)).toContain("#4472C4");
      expect(JSON.stringify(picture)).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it("is called by its title and kind, or as somebody called it", () => {
    const shown = chart("BarStacked", [red]);
    expect(chartName(shown, "Chart 1", undefined)).toBe("Actions by RAG: bar chart");
    expect(chartName({ ...shown, title: null }, "Chart 1", undefined)).toBe("Chart 1: bar chart");
    expect(chartName(shown, "Chart 1", "Six red actions")).toBe("Six red actions");
  });
});

it.each([
  [[0, 7], {}, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  [[3, 118], {}, [0, 20, 40, 60, 80, 100, 120, 140]],
  [[97, 99], {}, [97, 97.5, 98, 98.5, 99, 99.5]],
  [[-3, 5], {}, [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]],
  [[1, 9], { minimum: 0, maximum: 10, majorUnit: 5 }, [0, 5, 10]],
  [[0, 0], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("the axis of %p has the marks of Excel's kind (%p)", (values, given, marks) => {
  expect(marksOf(scaleFor(values, given))).toEqual(marks);
});
