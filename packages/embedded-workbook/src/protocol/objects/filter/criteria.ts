import { z } from "zod";
import { toColour } from "../../../engine/colours";
import type { FilterCriteria } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { parsed } from "../given";

/** Excel.FilterCriteria. */
const criteriaSchema = z.object({
  filterOn: z.string(),
  criterion1: z.union([z.string(), z.number()]).nullish(),
  criterion2: z.union([z.string(), z.number()]).nullish(),
  operator: z.enum(["And", "Or"]).nullish(),
  values: z.array(z.unknown()).nullish(),
  color: z.string().nullish(),
  dynamicCriteria: z.string().nullish(),
  icon: z.unknown().nullish(),
  subField: z.string().nullish(),
});

function required<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw invalidArgument();
  }
  return value;
}

/** The top or bottom items, 1 to 500 of them, or 1 to 100 percent. */
export function topCriteria(value: unknown, percent: boolean, bottom: boolean): FilterCriteria {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500)) {
    throw invalidArgument();
  }
  return { kind: "top", count, percent, bottom };
}

/** Keeps the cells with these texts; "" means blank cells. Throws NotImplemented for parts of dates. */
export function valuesCriteria(values: unknown): FilterCriteria {
  if (!Array.isArray(values) || values.length === 0) {
    throw invalidArgument();
  }
  const texts = values.map((value: unknown) => {
    if (typeof value === "object" && value !== null) {
      throw new WorkbookError(
        "NotImplemented",
        "The embedded workbook does not filter by parts of dates (FilterDatetime).",
      );
    }
    return String(value);
  });
  return { kind: "values", values: texts.filter((text) => text !== ""), blanks: texts.includes("") };
}

/** Keeps the cells that meet one or two conditions such as ">5". */
export function customCriteria(first: unknown, second: unknown, operator: unknown): FilterCriteria {
  if (typeof first !== "string" && typeof first !== "number") {
    throw invalidArgument();
  }
  return {
    kind: "custom",
    first: String(first),
    ...(typeof second === "string" || typeof second === "number" ? { second: String(second) } : {}),
    ...((operator ?? "And") === "And" && second !== null && second !== undefined && { and: true }),
  };
}

/** Keeps the cells with a colour of the fill or the font. */
export function colourCriteria(colour: unknown, font: boolean): FilterCriteria {
  return { kind: "colour", colour: toColour(colour), font };
}

/** Excel.DynamicFilterCriteria. */
export function dynamicCriteria(rule: unknown): FilterCriteria {
  if (typeof rule !== "string" || rule === "" || rule === "Unknown") {
    throw invalidArgument();
  }
  return { kind: "dynamic", rule: rule.charAt(0).toLowerCase() + rule.slice(1) };
}

/** Reads Excel.FilterCriteria; throws InvalidArgument where they are not valid, NotImplemented for icons. */
export function criteriaFrom(value: unknown): FilterCriteria {
  const given = parsed(criteriaSchema, value);
  switch (given.filterOn) {
    case "Values":
      return valuesCriteria(given.values);
    case "Custom":
      return customCriteria(required(given.criterion1), given.criterion2, given.operator);
    case "TopItems":
      return topCriteria(given.criterion1, false, false);
    case "TopPercent":
      return topCriteria(given.criterion1, true, false);
    case "BottomItems":
      return topCriteria(given.criterion1, false, true);
    case "BottomPercent":
      return topCriteria(given.criterion1, true, true);
    case "CellColor":
      return colourCriteria(given.color, false);
    case "FontColor":
      return colourCriteria(given.color, true);
    case "Dynamic":
      return dynamicCriteria(given.dynamicCriteria);
    case "Icon":
      throw new WorkbookError(
        "NotImplemented",
        "The embedded workbook does not filter by icons (FilterOn.icon).",
      );
    default:
      throw invalidArgument();
  }
}

/** Criteria as Excel.FilterCriteria. */
export function shownCriteria(criteria: FilterCriteria): object {
  switch (criteria.kind) {
    case "values":
      return { filterOn: "Values", values: [...criteria.values, ...(criteria.blanks ? [""] : [])] };
    case "custom":
      return {
        filterOn: "Custom",
        criterion1: criteria.first,
        ...(criteria.second !== undefined && {
          criterion2: criteria.second,
          operator: criteria.and ? "And" : "Or",
        }),
      };
    case "top":
      return {
        filterOn: `${criteria.bottom ? "Bottom" : "Top"}${criteria.percent ? "Percent" : "Items"}`,
        criterion1: String(criteria.count),
      };
    case "dynamic":
      return {
        filterOn: "Dynamic",
        dynamicCriteria: criteria.rule.charAt(0).toUpperCase() + criteria.rule.slice(1),
      };
    case "colour":
      return { filterOn: criteria.font ? "FontColor" : "CellColor", color: criteria.colour };
  }
}
