import { lintTexts } from "./lintTexts";

/** For every rule of eslint-plugin-office-addins, code that it exists to refuse. */
const refused: [rule: string, code: string][] = [
  [
    "call-sync-after-load",
    `export async function f(context: C) {
       const range = context.workbook.getSelectedRange();
       await context.sync();
       range.load("values");
       return range.values;
     }`,
  ],
  [
    "call-sync-before-read",
    `export function f(context: C) {
       const range = context.workbook.getSelectedRange();
       range.load("address");
       return range.address;
     }`,
  ],
  [
    "load-object-before-read",
    `export async function f(context: C) {
       const range = context.workbook.getSelectedRange();
       range.load("address");
       await context.sync();
       return range.values;
     }`,
  ],
  [
    "no-context-sync-in-loop",
    `export async function f(context: C, rows: string[]) {
       for (const row of rows) { write(row); await context.sync(); }
     }`,
  ],
  [
    "no-empty-load",
    `export function f(context: C) {
       const range = context.workbook.getSelectedRange();
       range.load();
     }`,
  ],
  [
    "no-navigational-load",
    `export function f(context: C) {
       const sheet = context.workbook.worksheets.getItem("Review");
       sheet.load("tables");
     }`,
  ],
  ["no-office-initialize", `Office.initialize = () => {};`],
  [
    "test-for-null-using-isNullObject",
    `export async function f(context: C) {
       const sheet = context.workbook.worksheets.getItemOrNullObject("Review");
       await context.sync();
       if (sheet) { show(sheet); }
     }`,
  ],
];

describe("eslint-plugin-office-addins", () => {
  const folders = ["workbook", "jobs", "taskpane", "commands"];
  const cases = folders.flatMap((folder) => refused.map(([rule, text]) => ({ folder, rule, text })));
  const complaints = lintTexts(cases.map(({ folder, text }) => ({ file: `src/${folder}/a.ts`, text })));

  it.each(cases.map(({ folder, rule }, at) => [folder, rule, complaints[at]] as const))(
    "in src/%s refuses by %s",
    (_folder, rule, complaint) => {
      expect(complaint).toContain(`office-addins/${rule}`);
    },
  );

  it("has no rule that is not tried here", () => {
    const plugin: unknown = jest.requireActual("eslint-plugin-office-addins");
    expect(plugin).toHaveProperty("rules");
    expect(plugin).toEqual(expect.objectContaining({ rules: allOf(refused.map(([rule]) => rule)) }));
  });
});

/** Matches an object that has exactly these keys. */
function allOf(keys: readonly string[]) {
  return Object.fromEntries(keys.map((key): [string, unknown] => [key, expect.anything()]));
}
