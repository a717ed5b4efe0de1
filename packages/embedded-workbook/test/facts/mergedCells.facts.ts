import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const RANGE = "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-";

const facts: Fact[] = [
  {
    fact: "merged cells keep the first value; when split again, the first cell has it",
    source: `${RANGE}merge-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.values = [
          ["", "b"],
          ["c", "d"],
        ];
        range.merge();
        range.unmerge();
        const areas = range.getMergedAreasOrNullObject();
        range.load("values");
        await context.sync();
        expect(range.values).toEqual([
          ["b", ""],
          ["", ""],
        ]);
        expect(areas.isNullObject).toBe(true);
      }),
  },
  {
    fact: "merging across makes one cell of each row",
    source: `${RANGE}merge-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B2").merge(true);
        const merged = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
        merged.areas.load("items/address");
        await context.sync();
        expect(merged.areas.items.map((area) => area.address)).toEqual(["Sheet1!A1:B1", "Sheet1!A2:B2"]);
      }),
  },
  {
    fact: "more than 512 merged areas are not given; those of a part are, each with the part that has its first cell",
    source: `${RANGE}getmergedareasornullobject-member(1)`,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B512").merge(true);
        sheet.getRange("A513:B516").merge();
        await context.sync();
        const asked = async (address: string): Promise<number> => {
          const areas = sheet.getRange(address).getMergedAreasOrNullObject();
          areas.load("areaCount");
          await context.sync();
          return areas.isNullObject ? 0 : areas.areaCount;
        };
        expect(await codeOf(asked("A1:B516"))).toBe("GeneralException");
        expect([await asked("A1:B512"), await asked("A510:B514"), await asked("A514:B516")]).toEqual([
          512, 4, 0,
        ]);
      }),
  },
];

export const mergedCellsFacts: FactGroup[] = [{ about: "ranges", facts }];
