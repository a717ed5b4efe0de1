import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";

const facts: Fact[] = [
  {
    fact: "nothing is frozen at first, then rows, columns, or both up to a range's last cell",
    source: `${API}worksheetfreezepanes`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem("Sheet1");
        const addresses: string[] = [];
        const look = async (): Promise<void> => {
          const location = freezePanes.getLocationOrNullObject().load("address");
          await context.sync();
          addresses.push(location.isNullObject ? "none" : location.address);
        };
        await look();
        freezePanes.freezeRows(2);
        await look();
        freezePanes.freezeColumns(1);
        await look();
        freezePanes.freezeAt("A1:C4");
        await look();
        freezePanes.unfreeze();
        await look();
        expect(addresses).toEqual(["none", "Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:C4", "none"]);
      }),
  },
];

export const frozenPanesFacts: FactGroup[] = [{ about: "frozen panes", facts }];
