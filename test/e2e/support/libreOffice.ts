import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const run = promisify(execFile);

/**
 * The first sheets of workbooks as LibreOffice shows them on a day, each as rows of cells. The results that are stored with the
 * formulas are taken out before, so that every cell is LibreOffice's own reckoning.
 * @param today the day that its clock shows, YYYY-MM-DD
 */
export async function shownInLibreOffice(
  workbooks: readonly Uint8Array[],
  today: string,
): Promise<string[][][]> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const names = workbooks.map((_bytes, index) => `w${index}`);
    for (const [index, bytes] of workbooks.entries()) {
      await writeFile(join(folder, `w${index}.xlsx`), withoutResults(bytes));
    }
    await run(
      "faketime",
      [
        `${today} 09:00:00`,
        "soffice",
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        // Commas, double quotes, UTF-8, from line 1, all columns as shown.
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,2057,false,true",
        "--outdir",
        folder,
        ...names.map((name) => join(folder, `${name}.xlsx`)),
      ],
      { timeout: 240_000 },
    );
    return await Promise.all(
      names.map(async (name) => rowsOf(await readFile(join(folder, `${name}.csv`), "utf8"))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function withoutResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    parts[name] = strToU8(strFromU8(bytes).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

function rowsOf(csv: string): string[][] {
  return csv.split("\n").map((line) => cellsOf(line));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
