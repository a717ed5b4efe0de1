import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onOwnSheet } from "./rangeRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-conditional-formatting";

type Make = (formats: Excel.ConditionalFormatCollection) => Excel.ConditionalFormat;
type Read = (format: Excel.ConditionalFormat) => unknown;

/** A format of A1:A9 that is made and read again. */
const CASES: readonly (readonly [
  what: string,
  page: string,
  make: Make,
  paths: string,
  read: Read,
  value: unknown,
])[] = [
  [
    "a scale of three colours keeps its points",
    "colorscaleconditionalformat",
    (formats) => {
      const format = formats.add("ColorScale");
      format.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FF0000" },
        midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
        maximum: { type: "HighestValue", color: "#00FF00" },
      };
      return format;
    },
    "type, colorScale/criteria, colorScale/threeColorScale",
    ({ type, colorScale: { threeColorScale, criteria } }) => [
      type,
      threeColorScale,
      criteria.minimum.color,
      criteria.midpoint?.formula,
      criteria.midpoint?.color,
      criteria.maximum.type,
    ],
    ["ColorScale", true, "#FF0000", "50", "#FFFF00", "HighestValue"],
  ],
  [
    "a scale of two colours has no point between",
    "colorscaleconditionalformat",
    (formats) => {
      const format = formats.add("ColorScale");
      format.colorScale.criteria = {
        minimum: { type: "Number", formula: "1", color: "#FFFFFF" },
        maximum: { type: "Number", formula: "9", color: "#0000FF" },
      };
      return format;
    },
    "colorScale/criteria, colorScale/threeColorScale",
    ({ colorScale: { threeColorScale, criteria } }) => [
      threeColorScale,
      criteria.minimum.formula,
      criteria.maximum.formula,
    ],
    [false, "1", "9"],
  ],
  [
    "a data bar keeps its direction, its bounds and whether the value is shown",
    "databarconditionalformat",
    (formats) => {
      const format = formats.add("DataBar");
      format.dataBar.barDirection = "LeftToRight";
      format.dataBar.showDataBarOnly = true;
      format.dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      format.dataBar.positiveFormat.fillColor = "#123456";
      return format;
    },
    "type, dataBar/barDirection, dataBar/showDataBarOnly, dataBar/lowerBoundRule, dataBar/positiveFormat/fillColor",
    ({ type, dataBar }) => [
      type,
      dataBar.barDirection,
      dataBar.showDataBarOnly,
      dataBar.lowerBoundRule,
      dataBar.positiveFormat.fillColor,
    ],
    ["DataBar", "LeftToRight", true, { type: "Number", formula: "0" }, "#123456"],
  ],
  ...(
    [
      ["ThreeArrows", 3],
      ["ThreeTrafficLights1", 3],
      ["ThreeTriangles", 3],
      ["ThreeStars", 3],
      ["FourRating", 4],
      ["FiveQuarters", 5],
      ["FiveBoxes", 5],
    ] as const
  ).map(
    ([style, count]) =>
      [
        `the icons ${style} begin with ${count} criteria`,
        "iconsetconditionalformat",
        (formats: Excel.ConditionalFormatCollection) => {
          const format = formats.add("IconSet");
          format.iconSet.style = style;
          return format;
        },
        "type, iconSet/style, iconSet/criteria",
        ({ type, iconSet }: Excel.ConditionalFormat) => [type, iconSet.style, iconSet.criteria.length],
        ["IconSet", style, count],
      ] as const,
  ),
  [
    "icons keep their criteria, their order and whether the value is shown",
    "iconsetconditionalformat",
    (formats) => {
      const format = formats.add("IconSet");
      format.iconSet.style = "ThreeSymbols";
      format.iconSet.criteria = [
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=4" },
        { type: "Number", operator: "GreaterThan", formula: "=7" },
      ];
      format.iconSet.reverseIconOrder = true;
      format.iconSet.showIconOnly = true;
      return format;
    },
    "iconSet/criteria, iconSet/reverseIconOrder, iconSet/showIconOnly",
    ({ iconSet }) => [
      iconSet.criteria.slice(1).map(({ type, operator, formula }) => [type, operator, formula]),
      iconSet.reverseIconOrder,
      iconSet.showIconOnly,
    ],
    [
      [
        ["Number", "GreaterThanOrEqual", "=4"],
        ["Number", "GreaterThan", "=7"],
      ],
      true,
      true,
    ],
  ],
  ...(["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const).map(
    (type) =>
      [
        `${type} keeps its rank and its fill`,
        "topbottomconditionalformat",
        (formats: Excel.ConditionalFormatCollection) => {
          const format = formats.add("TopBottom");
          format.topBottom.rule = { rank: 3, type };
          format.topBottom.format.fill.color = "#00FF00";
          return format;
        },
        "type, topBottom/rule, topBottom/format/fill/color",
        ({ type: kind, topBottom }: Excel.ConditionalFormat) => [
          kind,
          topBottom.rule,
          topBottom.format.fill.color,
        ],
        ["TopBottom", { rank: 3, type }, "#00FF00"],
      ] as const,
  ),
  ...(
    [
      "Blanks",
      "NonBlanks",
      "Errors",
      "NonErrors",
      "Today",
      "LastWeek",
      "NextMonth",
      "AboveAverage",
      "OneStdDevBelowAverage",
      "UniqueValues",
      "DuplicateValues",
    ] as const
  ).map(
    (criterion) =>
      [
        `the rule ${criterion} is kept with its font`,
        "presetcriteriaconditionalformat",
        (formats: Excel.ConditionalFormatCollection) => {
          const format = formats.add("PresetCriteria");
          format.preset.rule = { criterion };
          format.preset.format.font.color = "#C00000";
          return format;
        },
        "type, preset/rule, preset/format/font/color",
        ({ type, preset }: Excel.ConditionalFormat) => [
          type,
          preset.rule.criterion,
          preset.format.font.color,
        ],
        ["PresetCriteria", criterion, "#C00000"],
      ] as const,
  ),
];

const facts: Fact[] = [
  ...CASES.map(([fact, page, make, paths, read, value]): Fact => ({
    fact,
    source: API + page,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A3").values = [[1], [5], [9]];
        const format = make(sheet.getRange("A1:A9").conditionalFormats);
        await context.sync();
        format.load(paths);
        await context.sync();
        expect(read(format)).toEqual(value);
      }),
  })),
  ...(
    [
      ["a rank of 0", { rank: 0, type: "TopItems" }],
      ["a rank over 100 percent", { rank: 101, type: "TopPercent" }],
      ["a rank over 1,000 items", { rank: 1001, type: "BottomItems" }],
    ] as const
  ).map(([what, rule]): Fact => ({
    fact: `${what} is refused with InvalidArgument`,
    source: `${API}conditionaltopbottomrule#excel-excel-conditionaltopbottomrule-rank-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:A9").conditionalFormats.add("TopBottom").topBottom.rule = rule;
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  })),
  {
    fact: "each kind of format has its own object, and null objects for the others",
    source: GUIDE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const format = sheet.getRange("A1:A9").conditionalFormats.add("ColorScale");
        const others = [format.customOrNullObject, format.dataBarOrNullObject, format.iconSetOrNullObject];
        const own = format.colorScaleOrNullObject;
        await context.sync();
        expect([own.isNullObject, ...others.map(({ isNullObject }) => isNullObject)]).toEqual([
          false,
          true,
          true,
          true,
        ]);
      }),
  },
  {
    fact: "a format says whether later ones count beside it",
    source: `${API}conditionalformat#excel-excel-conditionalformat-stopiftrue-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const format = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
        format.custom.rule.formula = "=A1>1";
        format.stopIfTrue = true;
        format.load("stopIfTrue");
        await context.sync();
        expect(format.stopIfTrue).toBe(true);
      }),
  },
];

export const rulesOfKindsFacts: FactGroup[] = [
  { about: "conditional formats of every kind:", shared: true, facts },
];
