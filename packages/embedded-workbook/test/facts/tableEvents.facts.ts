import { toldOf } from "./eventRun";
import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

const facts: Fact[] = [
  {
    fact: "a table tells of what changes inside it, with that part's address, and of nothing outside",
    source: `${API}table#excel-excel-table-onchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        async ({ sheet, context, note }) => {
          const table = sheet.tables.add("B2:C4", true).load("id");
          await context.sync();
          const noted = (whose: string) => (event: Excel.TableChangedEventArgs) =>
            note(whose, event.type, event.address, event.tableId === table.id);
          table.onChanged.add(noted("table"));
          context.workbook.tables.onChanged.add(noted("all tables"));
        },
        ({ sheet }) => {
          sheet.getRange("B3").values = [["inside"]];
          sheet.getRange("A1").values = [["outside"]];
          sheet.getRange("A4:B5").values = [
            [1, 2],
            [3, 4],
          ];
        },
      );
      for (const whose of ["table", "all tables"]) {
        expect(told.filter(([teller]) => teller === whose)).toEqual([
          [whose, "TableChanged", "B3", true],
          [whose, "TableChanged", "B4", true],
        ]);
      }
    },
  },
  {
    fact: "a table tells of the selection, and whether it lies inside",
    source: `${API}table#excel-excel-table-onselectionchanged-member`,
    run: async (opened) => {
      const told = await toldOf(
        opened,
        ({ sheet, note }) =>
          sheet.tables
            .add("B2:C4", true)
            .onSelectionChanged.add(({ isInsideTable, address }) => note(isInsideTable, address)),
        ({ sheet }) => sheet.getRange("A1:B3").select(),
        ({ sheet }) => sheet.getRange("F1").select(),
      );
      expect(told).toEqual([
        [true, "B2:B3"],
        [false, ""],
      ]);
    },
  },
];

export const tableEventsFacts: FactGroup[] = [{ about: "tables", facts }];
