import { lintTexts } from "./lintTexts";

/** What some Excel in use cannot do, each in a file by itself; docs/excel.md says which and why. */
const REFUSED = [
  "export const WORD = /(?<=a)b/;",
  "export const WORD = /(?<!a)b/u;",
  'export const WORD = "(?<!a)b";',
  "export const word = (b: string): RegExp => new RegExp(`(?<=a)${b}`);",
  "export const options = { mergeUndoGroup: true };",
  'export const options = { ["mergeUndoGroup"]: true };',
];

const ALLOWED = [
  "export const WORD = /(?<letter>a)(?=b)(?!c)(?:d)/;",
  'export const WORD = "(?<letter>a)(?=b)(?!c)(?:d)";',
  "export const options = { delayForCellEdit: true };",
];

/** A folder for each of the lint configurations that name what may not be written. */
const FILES = [
  "src/cells/a.ts",
  "src/calendar/a.ts",
  "src/chronology/names/a.ts",
  "src/workbook/gateway/a.ts",
  "src/workbook/look/a.ts",
  "src/jobs/merge/a.ts",
  "src/taskpane/a.ts",
  "src/commands/a.ts",
  "src/page/a.ts",
];

describe("what not every Excel can do", () => {
  const refused = FILES.flatMap((file) => REFUSED.map((text) => ({ file, text })));
  const allowed = FILES.flatMap((file) => ALLOWED.map((text) => ({ file, text })));
  const complaints = lintTexts([...refused, ...allowed]);

  it.each(refused.map(({ file, text }, at) => [file, text, complaints[at]] as const))(
    "is refused in %s: %s",
    (_file, _text, complaint) => {
      expect(complaint).toContain("no-restricted-syntax");
    },
  );

  it("is told from what every Excel can do", () => {
    expect(complaints.slice(refused.length).flat()).toEqual([]);
  });
});
