import { contentsOf } from "../../src/engine/dump";
import { openBook } from "../openEmpty";

describe("the password of a protected sheet", () => {
  it("is kept as a hash alone, and that only as long as the sheet is protected", async () => {
    const { Excel, book, close } = await openBook();
    const protection = () => contentsOf(book).sheets[0]?.protection;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect({}, "Gehéim 1");
      await context.sync();
    });
    expect(protection()?.password).toBeDefined();
    expect(JSON.stringify(protection())).not.toContain("Gehéim");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.unprotect("Gehéim 1");
      await context.sync();
    });
    expect(protection()).toBeUndefined();
    close();
  });

  it("hashed the old way opens the sheet of an older file", async () => {
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
