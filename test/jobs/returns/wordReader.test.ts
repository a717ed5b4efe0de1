import { FileProblem } from "../../../src/chronology/returns/fileProblem";
import { wordGrids } from "../../../src/jobs/returns/wordGrids";
import { docx, tbl } from "../../docx";

jest.mock("../../../src/chronology/word/gridsFromWord", () => {
  throw new Error("Loading chunk word failed.");
});

it("a Word document is refused with what to do where the reader of Word documents does not load", async () => {
  const reading = wordGrids({ name: "police.docx", bytes: docx({ body: tbl([["Date"]]) }) });
  await expect(reading).rejects.toThrow(FileProblem);
  await expect(reading).rejects.toThrow(/^police\.docx could not be read, .* check the internet connection/);
});
