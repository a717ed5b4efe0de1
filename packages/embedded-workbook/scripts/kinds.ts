import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { kindsOfWorkbook } from "../test/xlsx/kinds";

/** Writes every kind of workbook that is saved into a folder, for validators and other programs: npm run kinds -w embedded-workbook -- FOLDER */
async function main([folder]: string[]): Promise<void> {
  if (folder === undefined) {
    throw new Error("Which folder shall they go to? npm run kinds -w embedded-workbook -- FOLDER");
  }
  mkdirSync(folder, { recursive: true });
  for (const [kind, bytes] of await kindsOfWorkbook())
    writeFileSync(path.join(folder, `${kind}.xlsx`), bytes);
}

void main(process.argv.slice(2));
