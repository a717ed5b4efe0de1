import { z } from "zod";
import { toColour } from "../../../engine/colours";
import type { FilterCriteria } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";

/** Excel takes at most 1,000 items and 100 percent (Microsoft, "Filter.applyTopItemsFilter"). */
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

function missing<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) {
    throw invalidArgument();
  }
  return value;
}

function items(value: unknown, percent: boolean, bottom: boolean): FilterCriteria {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500)) {
    throw invalidArgument();
  }
  return { kind: "top", count, percent, bottom };
}

/** What a filter leaves of a column by its texts; "" stands for blank cells. Dates by parts are not kept. */
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

export function topCriteria(count: unknown, percent: boolean, bottom: boolean): FilterCriteria {
  return items(count, percent, bottom);
}

export function colourCriteria(colour: unknown, font: boolean): FilterCriteria {
  return { kind: "colour", colour: toColour(colour), font };
}

export function dynamicCriteria(rule: unknown): FilterCriteria {
  if (typeof rule !== "string" || rule === "" || rule === "Unknown") {
    throw invalidArgument();
  }
  return { kind: "dynamic", rule: rule.charAt(0).toLowerCase() + rule.slice(1) };
}

/** Reads Excel.FilterCriteria; throws InvalidArgument where it is none, NotImplemented for icons. */
export function criteriaFrom(value: unknown): FilterCriteria {
  const parsed = criteriaSchema.safeParse(value);
  if (!parsed.success) {
    throw invalidArgument();
  }
  const given = parsed.data;
  switch (given.filterOn) {
    case "Values":
      return valuesCriteria(given.values);
    case "Custom":
      return customCriteria(missing(given.criterion1), given.criterion2, given.operator);
    case "TopItems":
      return items(given.criterion1, false, false);
    case "TopPercent":
      return items(given.criterion1, true, false);
    case "BottomItems":
      return items(given.criterion1, false, true);
    case "BottomPercent":
      return items(given.criterion1, true, true);
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

/** Criteria as Excel.FilterCriteria has them. */
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
