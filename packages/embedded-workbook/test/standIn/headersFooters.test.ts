import { contentsOf } from "../../src/engine/dump";
import { openBook } from "../openEmpty";

it("a header of the first page is saved only while the state gives the first page its own", async () => {
  const { Excel, book, close } = await openBook();
  const saved = () => contentsOf(book).sheets[0]?.pageLayout.headersFooters?.first?.centerHeader;
  await Excel.run(async (context) => {
    const { headersFooters } = context.workbook.worksheets.getItem("Sheet1").pageLayout;
    headersFooters.firstPage.centerHeader = "First";
    headersFooters.state = "FirstOddAndEven";
    await context.sync();
    expect(saved()).toBe("First");
    headersFooters.state = "OddAndEven";
    await context.sync();
    expect(saved()).toBeUndefined();
  });
  close();
});
