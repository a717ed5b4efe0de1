import { bySheet, dependentsOf, precedentsOf, type Place } from "../../../engine/formulaReferences";
import { spillAreas } from "../../../engine/spills";
import { contains } from "../../../engine/address";
import type { Area } from "../../../engine/contents";
import { itemNotFound } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { found, text } from "../given";
import { RangeAreasRef } from "./rangeAreasRef";
import { RangeRef } from "./rangeRef";
import type { WorkbookAreasRef } from "./refs";

function areasOf(places: readonly Place[]): ApiObject {
  if (places.length === 0) throw itemNotFound();
  const areas = bySheet(places).map(({ sheet, areas: own }) => new RangeAreasRef(sheet, own));
  return apiObject("WorkbookRangeAreas", { areas });
}

/** The methods of Excel.Range about what formulas are worked out from, and what they spill. */
export const rangeDependencies: NonNullable<Definition<RangeRef>["methods"]> = {
  getDirectPrecedents: ({ sheet, area }) => areasOf(precedentsOf(sheet, area, true)),
  getPrecedents: ({ sheet, area }) => areasOf(precedentsOf(sheet, area, false)),
  getDirectDependents: ({ sheet, area }) => areasOf(dependentsOf(sheet, area, true)),
  getDependents: ({ sheet, area }) => areasOf(dependentsOf(sheet, area, false)),
  getSpillParent: async (range) => found(await spillParent(range)),
  getSpillParentOrNullObject: spillParent,
  getSpillingToRange: async (range) => found(await spillingTo(range)),
  getSpillingToRangeOrNullObject: spillingTo,
};

function spillAround({ sheet, area }: RangeRef): Area | undefined {
  return spillAreas(sheet).find((spill) => contains(spill, area));
}

async function spillParent(range: RangeRef): Promise<ApiObject | null> {
  await range.sheet.book.settled();
  const spill = spillAround(range);
  return spill
    ? apiObject("Range", new RangeRef(range.sheet, { ...spill, bottom: spill.top, right: spill.left }))
    : null;
}

async function spillingTo(range: RangeRef): Promise<ApiObject | null> {
  await range.sheet.book.settled();
  const spill = spillAround(range);
  const isAnchor = spill?.top === range.area.top && spill.left === range.area.left;
  return spill && isAnchor ? apiObject("Range", new RangeRef(range.sheet, spill)) : null;
}

/** Excel.WorkbookRangeAreas. */
export const workbookRangeAreas: Definition<WorkbookAreasRef> = {
  scalars: {
    addresses: readOnly(({ areas }) => areas.map((own) => own.live.map(({ address }) => address).join(","))),
  },
  links: {
    areas: (self) => apiObject("RangeAreasCollection", self),
    // All areas as ranges, sheet by sheet.
    ranges: ({ areas }) => apiObject("RangeCollection", { live: areas.flatMap((own) => own.live) }),
  },
  methods: {
    getRangeAreasBySheet: (self, args) => found(onSheet(self, args.at(0))),
    getRangeAreasOrNullObjectBySheet: (self, args) => onSheet(self, args.at(0)),
  },
};

function onSheet({ areas }: WorkbookAreasRef, key: unknown): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const isIt = (sheet: Sheet): boolean =>
    sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted;
  const own = areas.find(({ sheet }) => isIt(sheet));
  return own ? apiObject("RangeAreas", own) : null;
}

/** Excel.RangeAreasCollection. */
export const rangeAreasCollection: Definition<WorkbookAreasRef> = {
  items: ({ areas }) => areas.map((own) => apiObject("RangeAreas", own)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ areas }, args) => apiObject("RangeAreas", found(areas[args.number(0)])),
  },
};
