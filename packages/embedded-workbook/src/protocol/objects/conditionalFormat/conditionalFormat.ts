import { conditionalFormatsOf } from "../../../engine/conditionalFormats";
import { type ConditionalFormat } from "../../../engine/conditionalFormat";
import type { Area } from "../../../engine/contents";
import { invalidArgument, WorkbookError } from "../../../engine/errors";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { flag, number } from "../given";
import { RangeAreasRef } from "../range/rangeAreasRef";
import { RangeRef } from "../range/rangeRef";
import { formatChanged, liveFormat } from "./liveFormat";
import type { FormatRef } from "./refs";

type Kind = ConditionalFormat["rule"]["kind"];

const TYPES: Record<Kind, string> = {
  custom: "Custom",
  cellValue: "CellValue",
  text: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
};

function part(
  kind: Kind,
  of: (ref: FormatRef) => ApiObject,
): Record<string, (ref: FormatRef) => ApiObject | null> {
  const name = kind === "text" ? "textComparison" : kind;
  const own = (ref: FormatRef): boolean => liveFormat(ref).rule.kind === kind;
  return {
    [name]: (ref) => {
      if (!own(ref)) {
        throw invalidArgument(`The conditional format is not of the type ${TYPES[kind]}.`);
      }
      return of(ref);
    },
    [`${name}OrNullObject`]: (ref) => (own(ref) ? of(ref) : null),
  };
}

function rangeOf(ref: FormatRef): ApiObject | null {
  const [area, ...more] = liveFormat(ref).areas;
  return area && more.length === 0 ? apiObject("Range", new RangeRef(ref.sheet, { ...area })) : null;
}

/** Excel.ConditionalFormat. */
export const conditionalFormat: Definition<FormatRef> = {
  scalars: {
    id: readOnly(({ format }) => format.id),
    type: readOnly((ref) => TYPES[liveFormat(ref).rule.kind]),
    priority: {
      get: (ref) => conditionalFormatsOf(ref.sheet.book).on(ref.sheet).indexOf(liveFormat(ref)),
      set: (ref, value) => {
        const wanted = number(value);
        const formats = conditionalFormatsOf(ref.sheet.book);
        if (!Number.isInteger(wanted) || wanted < 0) {
          throw invalidArgument();
        }
        // A number beyond the last place is the last place.
        formats.prioritise(ref.sheet, liveFormat(ref), Math.min(wanted, formats.on(ref.sheet).length - 1));
      },
    },
    stopIfTrue: {
      get: (ref) => liveFormat(ref).stopIfTrue,
      set: (ref, value) => {
        liveFormat(ref).stopIfTrue = flag(value);
        formatChanged(ref);
      },
    },
  },
  links: {
    ...part("custom", (ref) => apiObject("CustomConditionalFormat", ref)),
    ...part("cellValue", (ref) => apiObject("CellValueConditionalFormat", ref)),
    ...part("text", (ref) => apiObject("TextConditionalFormat", ref)),
    ...part("dataBar", (ref) => apiObject("DataBarConditionalFormat", ref)),
    ...part("colorScale", (ref) => apiObject("ColorScaleConditionalFormat", ref)),
    ...part("iconSet", (ref) => apiObject("IconSetConditionalFormat", ref)),
    ...part("topBottom", (ref) => apiObject("TopBottomConditionalFormat", ref)),
    ...part("preset", (ref) => apiObject("PresetCriteriaConditionalFormat", ref)),
  },
  methods: {
    delete: (ref) => conditionalFormatsOf(ref.sheet.book).remove(ref.sheet, liveFormat(ref)),
    getRange: (ref) => {
      const range = rangeOf(ref);
      if (!range) {
        throw new WorkbookError(
          "InvalidOperation",
          "The conditional format applies to several ranges: use getRanges.",
        );
      }
      return range;
    },
    getRangeOrNullObject: rangeOf,
    getRanges: (ref) =>
      apiObject(
        "RangeAreas",
        new RangeAreasRef(
          ref.sheet,
          liveFormat(ref).areas.map((area): Area => ({ ...area })),
        ),
      ),
  },
};
