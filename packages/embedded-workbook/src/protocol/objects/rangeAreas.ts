import {
  areaAddress,
  intersection,
  isWholeColumns,
  isWholeRows,
  quotedSheetName,
} from "../../engine/address";
import type { Area } from "../../engine/contents";
import { itemNotFound } from "../../engine/errors";
import { readOnly, type ApiObject, type Definition } from "../apiObject";
import { clearArea, clearKindOf } from "./rangeClear";
import { RangeRef } from "./rangeRef";
import { RangeAreasType, RangeCollectionType, RangeFormatType, RangeType, WorksheetType } from "./types";
import type { Sheet } from "../../engine/sheet";

/** Several areas of one sheet; each goes where its cells go. */
export class RangeAreasRef {
  private readonly ranges: readonly RangeRef[];

  constructor(
    readonly sheet: Sheet,
    areas: readonly Area[],
  ) {
    this.ranges = areas.map((area) => new RangeRef(sheet, area));
  }

  /** The areas whose cells have not been deleted. */
  get areas(): readonly Area[] {
    return this.live.map((range) => range.area);
  }

  get live(): readonly RangeRef[] {
    return this.ranges.filter((range) => range.place !== null);
  }
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
  },
  links: {
    areas: (areas) => RangeCollectionType.of(areas),
    format: (areas) => RangeFormatType.of(areas),
    worksheet: ({ sheet }) => WorksheetType.of(sheet),
  },
  methods: {
    clear: ({ sheet, areas }, args) => {
      const kind = clearKindOf(args.optionalText(0));
      areas.forEach((area) => clearArea(sheet, area, kind));
    },
    getIntersectionOrNullObject: ({ sheet, areas }, args) => {
      const other = RangeType.from(args.at(0)).area;
      const shared = areas.map((area) => intersection(area, other)).filter((area) => area !== null);
      return shared.length > 0 ? RangeAreasType.of(new RangeAreasRef(sheet, shared)) : null;
    },
  },
};

function itemAt({ live }: RangeAreasRef, index: number): ApiObject {
  const range = live[index];
  if (!range) {
    throw itemNotFound();
  }
  return RangeType.of(range);
}

/** Excel.RangeCollection. */
export const rangeCollection: Definition<RangeAreasRef> = {
  items: ({ live }) => live.map((range) => RangeType.of(range)),
  methods: {
    getCount: ({ live }) => live.length,
    getItemAt: (areas, args) => itemAt(areas, args.number(0)),
  },
};
