import {
  areaAddress,
  intersection,
  quotedSheetName,
  isWholeColumns,
  isWholeRows,
} from "../../../engine/address";
import { itemNotFound } from "../../../engine/errors";
import { apiObject, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { clearArea, clearKindOf } from "./clear";
import { RangeAreasRef } from "./rangeAreasRef";

function address({ sheet, areas }: RangeAreasRef): string {
  return areas.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`).join(",");
}

/** Excel.RangeAreas. */
export const rangeAreas: Definition<RangeAreasRef> = {
  scalars: {
    address: readOnly(address),
    addressLocal: readOnly(address),
    areaCount: readOnly(({ areas }) => areas.length),
    cellCount: readOnly(({ live }) =>
      live.reduce((sum, range) => sum + range.rowCount * range.columnCount, 0),
    ),
    isEntireColumn: readOnly(({ areas }) => areas.every(isWholeColumns)),
    isEntireRow: readOnly(({ areas }) => areas.every(isWholeRows)),
  },
  links: {
    areas: (areas) => apiObject("RangeCollection", areas),
    conditionalFormats: (areas) => apiObject("ConditionalFormatCollection", { range: areas }),
    format: (areas) => apiObject("RangeFormat", areas),
    worksheet: ({ sheet }) => apiObject("Worksheet", sheet),
  },
  methods: {
    clear: ({ sheet, areas }, args) => {
      const kind = clearKindOf(args.optionalText(0));
      areas.forEach((area) => clearArea(sheet, area, kind));
    },
    getIntersectionOrNullObject: ({ sheet, areas }, args) => {
      const other = selfOf("Range", args.at(0)).area;
      const shared = areas.map((area) => intersection(area, other)).filter((area) => area !== null);
      return shared.length > 0 ? apiObject("RangeAreas", new RangeAreasRef(sheet, shared)) : null;
    },
  },
};

function itemAt({ live }: RangeAreasRef, index: number): ApiObject {
  const range = live[index];
  if (!range) {
    throw itemNotFound();
  }
  return apiObject("Range", range);
}

/** Excel.RangeCollection. */
export const rangeCollection: Definition<RangeAreasRef> = {
  items: ({ live }) => live.map((range) => apiObject("Range", range)),
  methods: {
    getCount: ({ live }) => live.length,
    getItemAt: (areas, args) => itemAt(areas, args.number(0)),
  },
};
