import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/** What the repository carries: the sample review that people see, and what only tests need. */
const FOLDERS = ["returns", "../assets/sample"].map((folder) => path.resolve(__dirname, folder));

/** The path of a file of the fictional returns, their review or their truth. */
export function returnFile(name: string): string {
  const folder = FOLDERS.find((one) => existsSync(path.join(one, name)));
  if (folder === undefined) throw new Error(`There is no ${name} among the fictional returns.`);
  return path.join(folder, name);
}

/** The names of all workbooks among the fictional returns. */
export function returnWorkbooks(): string[] {
  const names = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder));
  return [...new Set(names)].filter((name) => name.endsWith(".xlsx")).sort();
}
