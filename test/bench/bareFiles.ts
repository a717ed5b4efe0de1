/** Reads .xlsx files and writes the last of them again, and nothing else: the bare cost of the files of a merge. */
import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "embedded-workbook/xlsx";

async function main([out = "", ...files]: readonly string[]): Promise<void> {
  for (const [index, file] of files.entries()) {
    const contents = await readXlsx(readFileSync(file));
    if (index === files.length - 1) writeFileSync(out, await writeXlsx(contents));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
