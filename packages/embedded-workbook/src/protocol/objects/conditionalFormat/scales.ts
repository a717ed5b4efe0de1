import { toColour } from "../../../engine/colours";
import type { ConditionalFormat } from "../../../engine/conditionalFormat";
import type { ScalePoint, ScaleValue } from "../../../engine/contents";
import { invalidArgument } from "../../../engine/errors";
import { PRESETS } from "../../../engine/presetRules";
import { apiObject, type Definition } from "../../apiObject";
import { flag, number, oneOf, text } from "../given";
import { formatChanged, liveFormat } from "./liveFormat";
import type { FormatRef } from "./refs";

type Rule = ConditionalFormat["rule"];
type Kind = Rule["kind"];

/** The rule of a format that is of a kind. */
function ruleOf<K extends Kind>(ref: FormatRef, kind: K): Extract<Rule, { kind: K }> {
  const { rule } = liveFormat(ref);
  if (!isKind(rule, kind)) throw invalidArgument();
  return rule;
}

function isKind<K extends Kind>(rule: Rule, kind: K): rule is Extract<Rule, { kind: K }> {
  return rule.kind === kind;
}

function put(ref: FormatRef, rule: Rule): void {
  liveFormat(ref).rule = rule;
  formatChanged(ref);
}

function fields(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return { ...value };
}

const look = (ref: FormatRef) => apiObject("ConditionalRangeFormat", ref);

const RANKS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

/** Excel.TopBottomConditionalFormat. */
export const topBottomConditionalFormat: Definition<FormatRef> = {
  scalars: {
    rule: {
      get: (ref) => {
        const { bottom, percent, rank } = ruleOf(ref, "topBottom");
        return { rank, type: `${bottom ? "Bottom" : "Top"}${percent ? "Percent" : "Items"}` };
      },
      set: (ref, value) => {
        const given = fields(value);
        const type = oneOf(given.type, RANKS);
        const rank = number(given.rank);
        const percent = type.endsWith("Percent");
        // From 1 to 1000 items, or 1 to 100 percent.
        if (!Number.isInteger(rank) || rank < 1 || rank > (percent ? 100 : 1000)) throw invalidArgument();
        put(ref, { kind: "topBottom", bottom: type.startsWith("Bottom"), percent, rank });
      },
    },
  },
  links: { format: look },
};

/** Excel.PresetCriteriaConditionalFormat. */
export const presetConditionalFormat: Definition<FormatRef> = {
  scalars: {
    rule: {
      get: (ref) => {
        const { criterion } = ruleOf(ref, "preset");
        return criterion === "" ? null : { criterion };
      },
      set: (ref, value) =>
        put(ref, { kind: "preset", criterion: oneOf(fields(value).criterion, Object.keys(PRESETS)) }),
    },
  },
  links: { format: look },
};

const TYPES = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
} as const;
type TypeName = keyof typeof TYPES;
const TYPE_NAMES: readonly TypeName[] = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
];

/** A criterion with `type` and `formula`; "Automatic" is the lowest or the highest value. */
function scaleValue(value: unknown, automatic: "min" | "max"): ScaleValue {
  const given = fields(value);
  const type = given.type === "Automatic" ? automatic : TYPES[oneOf(given.type, TYPE_NAMES)];
  if (type === "min" || type === "max") return { type };
  const { formula } = given;
  return { type, value: typeof formula === "number" ? String(formula) : text(formula) };
}

function criterion({ type, value }: ScaleValue): { type: string; formula?: string } {
  const name = TYPE_NAMES.find((each) => TYPES[each] === type) ?? "Number";
  return { type: name, ...(value !== undefined && { formula: value }) };
}

/** Excel.ColorScaleConditionalFormat. */
export const colorScaleConditionalFormat: Definition<FormatRef> = {
  scalars: {
    criteria: {
      get: (ref) => {
        const { points } = ruleOf(ref, "colorScale");
        const shown = points.map((point) => ({ ...criterion(point), color: point.colour }));
        return {
          minimum: shown[0],
          ...(shown.length > 2 && { midpoint: shown[1] }),
          maximum: shown.at(-1),
        };
      },
      set: (ref, value) => {
        const { minimum, midpoint, maximum } = fields(value);
        const point = (given: unknown, automatic: "min" | "max"): ScalePoint => ({
          ...scaleValue(given, automatic),
          colour: toColour(fields(given).color),
        });
        const middle = midpoint === undefined || midpoint === null ? [] : [point(midpoint, "max")];
        put(ref, { kind: "colorScale", points: [point(minimum, "min"), ...middle, point(maximum, "max")] });
      },
    },
    threeColorScale: { get: (ref) => ruleOf(ref, "colorScale").points.length > 2 },
  },
};

/** A property of a data bar that is kept as it was set. */
function barLook(name: string, usual: string | boolean, given: (value: unknown) => string | boolean) {
  return {
    get: (ref: FormatRef): unknown => ruleOf(ref, "dataBar").looks[name] ?? usual,
    set: (ref: FormatRef, value: unknown): void => {
      const rule = ruleOf(ref, "dataBar");
      put(ref, { ...rule, looks: { ...rule.looks, [name]: given(value) } });
    },
  };
}

const colourOrNone = (value: unknown): string => (value === "" ? "" : toColour(value));
const choice = (names: readonly string[]) => (value: unknown) => oneOf(value, names);

function bound(name: "lower" | "upper", automatic: "min" | "max") {
  return {
    get: (ref: FormatRef): unknown => criterion(ruleOf(ref, "dataBar")[name]),
    set: (ref: FormatRef, value: unknown): void =>
      put(ref, { ...ruleOf(ref, "dataBar"), [name]: scaleValue(value, automatic) }),
  };
}

/** Excel.DataBarConditionalFormat. */
export const dataBarConditionalFormat: Definition<FormatRef> = {
  scalars: {
    axisColor: barLook("axisColor", "#000000", colourOrNone),
    axisFormat: barLook("axisFormat", "Automatic", choice(["Automatic", "None", "CellMidPoint"])),
    barDirection: barLook("barDirection", "Context", choice(["Context", "LeftToRight", "RightToLeft"])),
    lowerBoundRule: bound("lower", "min"),
    upperBoundRule: bound("upper", "max"),
    showDataBarOnly: {
      get: (ref) => ruleOf(ref, "dataBar").barOnly,
      set: (ref, value) => put(ref, { ...ruleOf(ref, "dataBar"), barOnly: flag(value) }),
    },
  },
  links: {
    positiveFormat: (ref) => apiObject("ConditionalDataBarPositiveFormat", ref),
    negativeFormat: (ref) => apiObject("ConditionalDataBarNegativeFormat", ref),
  },
};

/** Excel.ConditionalDataBarPositiveFormat. */
export const positiveFormat: Definition<FormatRef> = {
  scalars: {
    fillColor: {
      get: (ref) => ruleOf(ref, "dataBar").colour,
      set: (ref, value) => put(ref, { ...ruleOf(ref, "dataBar"), colour: toColour(value) }),
    },
    borderColor: barLook("positiveFormat.borderColor", "", colourOrNone),
    gradientFill: barLook("positiveFormat.gradientFill", true, flag),
  },
};

/** Excel.ConditionalDataBarNegativeFormat. */
export const negativeFormat: Definition<FormatRef> = {
  scalars: {
    fillColor: barLook("negativeFormat.fillColor", "#FF0000", toColour),
    borderColor: barLook("negativeFormat.borderColor", "", colourOrNone),
    matchPositiveBorderColor: barLook("negativeFormat.matchPositiveBorderColor", true, flag),
    matchPositiveFillColor: barLook("negativeFormat.matchPositiveFillColor", false, flag),
  },
};

/** Excel.IconSet, each with its name in a file. */
const ICON_SETS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "ThreeArrows ThreeArrowsGray ThreeFlags ThreeTrafficLights1 ThreeTrafficLights2 ThreeSigns ThreeSymbols ThreeSymbols2 " +
    "ThreeStars ThreeTriangles FourArrows FourArrowsGray FourRedToBlack FourRating FourTrafficLights FiveArrows " +
    "FiveArrowsGray FiveRating FiveQuarters FiveBoxes"
  )
    .split(" ")
    .map((name) => [
      name,
      name
        .replace(/^Three/, "3")
        .replace(/^Four/, "4")
        .replace(/^Five/, "5"),
    ]),
);

/** The limits that a set of icons has at first: parts of a hundred. */
export function iconSetOf(style: string): Extract<Rule, { kind: "iconSet" }> {
  const count = Number(style.charAt(0));
  return {
    kind: "iconSet",
    style,
    reversed: false,
    iconOnly: false,
    criteria: Array.from({ length: count }, (_icon, index) => ({
      type: "percent" as const,
      value: String(Math.round((100 * index) / count)),
      above: true,
    })),
  };
}

/** Excel.IconSetConditionalFormat. */
export const iconSetConditionalFormat: Definition<FormatRef> = {
  scalars: {
    style: {
      get: (ref) => {
        const { style } = ruleOf(ref, "iconSet");
        return Object.entries(ICON_SETS).find(([, own]) => own === style)?.[0] ?? "Invalid";
      },
      set: (ref, value) => {
        const style = ICON_SETS[oneOf(value, Object.keys(ICON_SETS))] ?? "3TrafficLights1";
        const { reversed, iconOnly } = ruleOf(ref, "iconSet");
        put(ref, { ...iconSetOf(style), reversed, iconOnly });
      },
    },
    reverseIconOrder: {
      get: (ref) => ruleOf(ref, "iconSet").reversed,
      set: (ref, value) => put(ref, { ...ruleOf(ref, "iconSet"), reversed: flag(value) }),
    },
    showIconOnly: {
      get: (ref) => ruleOf(ref, "iconSet").iconOnly,
      set: (ref, value) => put(ref, { ...ruleOf(ref, "iconSet"), iconOnly: flag(value) }),
    },
    criteria: {
      get: (ref) =>
        ruleOf(ref, "iconSet").criteria.map(({ above, ...value }) => ({
          ...criterion(value),
          operator: above ? "GreaterThanOrEqual" : "GreaterThan",
        })),
      set: (ref, value) => {
        const rule = ruleOf(ref, "iconSet");
        if (!Array.isArray(value) || value.length !== rule.criteria.length) throw invalidArgument();
        const given: unknown[] = value;
        // The lowest icon is for whatever is below the others: Excel takes nothing for it.
        const criteria = given.map((one, index) => {
          const kept = rule.criteria[index];
          if (index === 0 && kept) return kept;
          const { operator } = fields(one);
          const above = oneOf(operator ?? "GreaterThanOrEqual", ["GreaterThanOrEqual", "GreaterThan"]);
          return { ...scaleValue(one, "min"), above: above === "GreaterThanOrEqual" };
        });
        put(ref, { ...rule, criteria });
      },
    },
  },
};
