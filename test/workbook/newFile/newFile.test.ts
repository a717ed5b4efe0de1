import { strFromU8, unzipSync } from "fflate";
import { newFile } from "../../../src/workbook/newFile/newFile";
import type { NewSheet, PrintedWords } from "../../../src/workbook/newFile/sheetPart";

function partOf(given: Partial<NewSheet>): string {
  const print = { reference: "", name: "", marking: "" };
  const sheet: NewSheet = { name: "Sheet", rows: [], headingRow: null, paper: "A4", print, ...given };
  return strFromU8(unzipSync(newFile([sheet]))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
}

const printed = (print: PrintedWords): string =>
  /<headerFooter>.*<\/headerFooter>/.exec(partOf({ print }))?.[0] ?? "";

it("every printed page of a new file has its reference, its marking, its name and its number", () => {
  const words = printed({ reference: "R&D-1", name: "Queries for Police", marking: "Official – Sensitive" });
  expect(words).toContain("R&amp;&amp;D-1&amp;C");
  expect(words).toContain("Official – Sensitive</oddHeader>");
  expect(words).toContain("Queries for Police&amp;R");
  expect(words).toContain("Page &amp;P of &amp;N</oddFooter>");
});

it("what is published has no header where it has no reference", () => {
  expect(printed({ reference: "", name: "", marking: "" })).not.toContain("oddHeader");
});

it("wide columns become narrower until type of 9 points is printed at 8, and narrow ones stay", () => {
  const long = "word ".repeat(100);
  const row = [...Array.from({ length: 8 }, () => long), "short"].map(
    (value) => ({ value, style: "text" }) as const,
  );
  const widths = [...partOf({ rows: [row], paper: "A3" }).matchAll(/ width="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(230);
  expect(widths.at(-1)).toBe(12);
});
