import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const PROTECTION = `${API}worksheetprotection`;

const facts: Fact[] = [
  {
    fact: "a sheet is unprotected at first; its options tell what a protected one allows",
    source: `${PROTECTION}#excel-excel-worksheetprotection-options-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Sheet1");
        protection.load("protected");
        await context.sync();
        const before = protection.protected;
        protection.protect({ allowSort: true, selectionMode: "Unlocked" });
        protection.load();
        await context.sync();
        expect([before, protection.protected]).toEqual([false, true]);
        expect(protection.options).toMatchObject({
          allowSort: true,
          allowAutoFilter: false,
          selectionMode: "Unlocked",
        });
      }),
  },
  {
    fact: "values of a protected sheet can't be changed, and can again when it is unprotected",
    source: "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection",
    run: async ({ Excel }) => {
      const write = (): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
          await context.sync();
        });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.protect();
        await context.sync();
      });
      expect(await codeOf(write())).toBe("AccessDenied");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.unprotect();
        await context.sync();
      });
      expect(await codeOf(write())).toBeNull();
    },
  },
  {
    fact: "a protected sheet can't be protected again",
    source: `${PROTECTION}#excel-excel-worksheetprotection-protect-member(1)`,
    run: async ({ Excel }) => {
      const protecting = Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Sheet1");
        protection.protect();
        protection.protect();
        await context.sync();
      });
      expect(await codeOf(protecting)).toBe("AccessDenied");
    },
  },
  {
    fact: "only the password that protects a sheet unprotects it",
    source: `${PROTECTION}#excel-excel-worksheetprotection-unprotect-member(1)`,
    run: async ({ Excel }) => {
      const unprotect = (password?: string): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").protection.unprotect(password);
          await context.sync();
        });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.protect({}, "Gehéim 1");
        await context.sync();
      });
      expect(await codeOf(unprotect())).toBe("InvalidArgument");
      expect(await codeOf(unprotect("gehéim 1"))).toBe("InvalidArgument");
      expect(await codeOf(unprotect("Gehéim 1"))).toBeNull();
    },
  },
];

export const protectionFacts: FactGroup[] = [{ about: "protected sheets", facts }];
