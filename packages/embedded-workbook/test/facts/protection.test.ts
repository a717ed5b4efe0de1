import { contentsOf } from "../../src/engine/dump";
import { openBook } from "../openEmpty";
import { codeOf, testFacts, type Fact } from "./fact";

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
    fact: "only the password that protects a sheet unprotects it; only its hash is kept",
    source: `${PROTECTION}#excel-excel-worksheetprotection-unprotect-member(1)`,
    run: async ({ Excel, book }) => {
      const unprotect = (password?: string): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Sheet1").protection.unprotect(password);
          await context.sync();
        });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").protection.protect({}, "Gehéim 1");
        await context.sync();
      });
      expect(JSON.stringify(contentsOf(book).sheets[0]?.protection)).not.toContain("Gehéim");
      expect(await codeOf(unprotect())).toBe("InvalidArgument");
      expect(await codeOf(unprotect("gehéim 1"))).toBe("InvalidArgument");
      expect(await codeOf(unprotect("Gehéim 1"))).toBeNull();
      expect(contentsOf(book).sheets[0]?.protection).toBeUndefined();
    },
  },
];

describe("protected sheets", () => {
  testFacts(facts);

  it("a password hashed the old way opens the sheet of an older file", async () => {
    const empty = await openBook();
    const contents = contentsOf(empty.book);
    empty.close();
    const [sheet] = contents.sheets;
    if (!sheet) {
      throw new Error("An empty workbook has a sheet.");
    }
    // The example of the standard: "password" hashes to 83AF (ECMA-376 part 4, 3.3.1.81).
    sheet.protection = { options: {}, selectionMode: "normal", password: { password: "83AF" } };
    const { Excel, close } = await openBook(contents);
    const isProtected = await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.unprotect("password");
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    close();
    expect(isProtected).toBe(false);
  });
});
