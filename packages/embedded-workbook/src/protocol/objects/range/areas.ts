import {
  areaAddress,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  quotedSheetName,
  isWholeColumns,
  isWholeRows,
} from "../../../engine/address";
import { itemNotFound } from "../../../engine/errors";
import type { Area } from "../../../engine/contents";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { clearArea, clearKindOf } from "./clear";
import { copyFrom } from "./edits";
import { RangeAreasRef } from "./rangeAreasRef";
import type { RangesRef } from "./refs";
import { specialCellMethods } from "./special";
import { styleName } from "./styleName";

function eachArea({ sheet, areas }: RangeAreasRef, change: (area: Area) => Area): ApiObject {
  return apiObject("RangeAreas", new RangeAreasRef(sheet, areas.map(change)));
}

function sharedWith(areas: readonly Area[], given: unknown): Area[] {
  const others = isA("RangeAreas", given) ? selfOf("RangeAreas", given).areas : [selfOf("Range", given).area];
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}

function usedAreas({ sheet, areas }: RangeAreasRef, valuesOnly: boolean): ApiObject | null {
  const used = areas.flatMap((area) => sheet.usedArea(valuesOnly, area) ?? []);
  return used.length > 0 ? apiObject("RangeAreas", new RangeAreasRef(sheet, used)) : null;
}

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
    style: styleName,
  },
  links: {
    areas: (areas) => apiObject("RangeCollection", areas),
    conditionalFormats: (areas) => apiObject("ConditionalFormatCollection", { range: areas }),
    format: (areas) => apiObject("RangeFormat", areas),
    worksheet: ({ sheet }) => apiObject("Worksheet", sheet),
  },
  methods: {
    ...specialCellMethods,
    calculate: () => null,
    setDirty: () => null,
    copyFrom: async ({ live }, args) => {
      for (const range of live) await copyFrom(range, args);
    },
    getEntireRow: (self) => eachArea(self, (area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
    getEntireColumn: (self) => eachArea(self, (area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
    getIntersection: ({ sheet, areas }, args) => {
      const shared = sharedWith(areas, args.at(0));
      if (shared.length === 0) throw itemNotFound();
      return apiObject("RangeAreas", new RangeAreasRef(sheet, shared));
    },
    getOffsetRangeAreas: (self, args) => {
      const [down, across] = [args.number(0), args.number(1)];
      return eachArea(self, ({ top, left, bottom, right }) => ({
        top: top + down,
        bottom: bottom + down,
        left: left + across,
        right: right + across,
      }));
    },
    getTables: ({ live }, args) => {
      const [range] = live;
      if (!range) throw itemNotFound();
      return apiObject("TableScopedCollection", { range, fullyContained: args.flag(0, false) });
    },
    getUsedRangeAreas: (self, args) => {
      const used = usedAreas(self, args.flag(0, false));
      if (!used) throw itemNotFound();
      return used;
    },
    getUsedRangeAreasOrNullObject: (self, args) => usedAreas(self, args.flag(0, false)),
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

function itemAt({ live }: RangesRef, index: number): ApiObject {
  const range = live[index];
  if (!range) {
    throw itemNotFound();
  }
  return apiObject("Range", range);
}

/** Excel.RangeCollection. */
export const rangeCollection: Definition<RangesRef> = {
  items: ({ live }) => live.map((range) => apiObject("Range", range)),
  methods: {
    getCount: ({ live }) => live.length,
    getItemAt: (areas, args) => itemAt(areas, args.number(0)),
  },
};
