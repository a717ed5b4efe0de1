import { lintTexts } from "./lintTexts";

const folders = [
  "cells",
  "calendar",
  "review",
  "chronology",
  "plan",
  "publication",
  "workbook",
  "jobs",
  "taskpane",
  "commands",
  "cli",
  "facts",
  "page",
];

/** Every arrow that is allowed, written out by hand: a change of the layout must be made here too. */
const allowed = new Set([
  "review → calendar",
  "chronology → cells",
  "chronology → calendar",
  "chronology → review",
  "plan → cells",
  "plan → calendar",
  "plan → review",
  "plan → chronology",
  "publication → cells",
  "publication → calendar",
  "publication → review",
  "publication → chronology",
  ...["cells", "calendar", "review", "chronology", "plan", "publication"].flatMap((to) =>
    ["workbook", "jobs", "taskpane", "commands", "cli", "page"].map((from) => `${from} → ${to}`),
  ),
  "jobs → workbook",
  "taskpane → jobs",
  "commands → jobs",
  "cli → jobs",
  ...["workbook", "jobs", "taskpane", "commands"].map((to) => `page → ${to}`),
]);

const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })));

/** A file two folders down, so that the way to the other folder is not the shortest. */
function importing(from: string, to: string) {
  const up = "../".repeat(from.split("/").length + 1);
  return { file: `src/${from}/deep/a.ts`, text: `import { x } from "${up}${to}/b";\nexport const y = x;\n` };
}

describe("the arrows between the folders of src", () => {
  const complaints = lintTexts(pairs.map(({ from, to }) => importing(from, to)));
  const found = new Map(pairs.map(({ from, to }, at) => [`${from} → ${to}`, complaints[at]]));

  it.each(pairs.map(({ from, to }) => `${from} → ${to}`))("%s", (arrow) => {
    expect(found.get(arrow)).toEqual(allowed.has(arrow) ? [] : ["house/arrows"]);
  });
});

describe("ways round the arrows", () => {
  const ways: [way: string, text: string][] = [
    ["a type", 'import type { X } from "../jobs/b";\nexport type Y = X;\n'],
    ["an export from", 'export { x } from "../jobs/b";\n'],
    ["an export of everything", 'export * from "../jobs/b";\n'],
    ["an import while running", 'export const x = () => import("../jobs/b");\n'],
    ["an import in a type", 'export type Y = import("../jobs/b").X;\n'],
    ["a bare import", 'import "../jobs/b";\n'],
    ["a detour", 'import "../../src/jobs/b";\n'],
  ];
  const complaints = lintTexts(ways.map(([, text]) => ({ file: "src/calendar/a.ts", text })));

  it.each(ways.map(([name], at) => [name, complaints[at]] as const))("%s is seen", (_, complaint) => {
    expect(complaint).toContain("house/arrows");
  });

  it("a folder of the same name inside another folder is no arrow, and a folder outside the layout is refused", () => {
    const inside = { file: "src/calendar/a.ts", text: 'export { x } from "./review/b";\n' };
    const outside = { file: "src/utils/a.ts", text: "export const x = 1;\n" };
    expect(lintTexts([inside, outside])).toEqual([[], ["house/arrows"]]);
  });
});

describe("the embedded workbook and the add-in", () => {
  const into = folders.flatMap((folder) => [
    { folder, file: `src/${folder}/a.ts`, text: 'export { x } from "embedded-workbook";\n' },
    { folder, file: `src/${folder}/a.ts`, text: 'export { x } from "embedded-workbook/xlsx";\n' },
    {
      folder,
      file: `src/${folder}/a.ts`,
      text: 'export { x } from "../../packages/embedded-workbook/src/b";\n',
    },
  ]);
  const complaints = lintTexts(into);

  it.each(into.map(({ folder, text }, at) => [folder, text, complaints[at]] as const))(
    "src/%s imports it: %s",
    (folder, _text, complaint) => {
      expect(complaint).toEqual(["cli", "facts", "page"].includes(folder) ? [] : ["house/arrows"]);
    },
  );

  it("the package imports nothing of the add-in, in its code or in its tests", () => {
    const text = 'export { x } from "../../../src/calendar/b";\n';
    const files = ["packages/embedded-workbook/src/a.ts", "packages/embedded-workbook/test/a.ts"];
    expect(lintTexts(files.map((file) => ({ file, text })))).toEqual([["house/arrows"], ["house/arrows"]]);
  });
});

describe("circles", () => {
  // The way back goes through files that exist: the rule follows imports on the disk.
  const file = "src/calendar/isoDate.ts";
  const ways: [way: string, text: string][] = [
    [
      "an import",
      'import { serialFromDate } from "../../src/calendar/serial";\nexport const x = serialFromDate;\n',
    ],
    [
      "a type",
      'import type { BankHoliday } from "../../src/calendar/bankHolidays";\nexport type X = BankHoliday;\n',
    ],
    ["an export from", 'export { serialFromDate } from "../../src/calendar/serial";\n'],
    ["itself", 'export { x } from "./isoDate";\n'],
  ];
  const complaints = lintTexts(ways.map(([, text]) => ({ file, text })));

  it.each(ways.map(([name], at) => [name, complaints[at]] as const))(
    "%s that leads back to its own file is refused",
    (_, complaint) => {
      expect(complaint).toContain("house/circles");
    },
  );
});

describe("what a folder may name", () => {
  const excel = "export const x = Excel.run;\n";
  const excelType = "export type X = Excel.Range;\n";
  const office = "export const x = Office.context;\n";
  const date = "export const x = new Date(2020, 1, 1);\n";
  const now = "export const x = Date.now();\n";
  const locale = 'export const x = "A".toLocaleLowerCase();\n';
  const intl = 'export const x = new Intl.DateTimeFormat("en-GB");\n';
  const react = 'export { useState } from "react";\n';
  // Nothing here has this type: it is the text of a file that the lint must refuse, so it has to say the word.
  const untyped = "export const x: any = 1;\n";
  const cast = 'export const x = "a" as unknown;\n';
  const constant = "export const x = [1] as const;\n";
  const picture = 'export const X = () => <img src="a.png" />;\n';
  const hook =
    'import { useState } from "react";\nexport function X(p: { a: boolean }) { if (p.a) useState(1); return null; }\n';
  const certain = "export const x = (y: string | null) => y!;\n";

  const cases: [file: string, what: string, text: string, rule: string | null][] = [
    ["src/workbook/a.ts", "Excel", excel, null],
    ["src/workbook/a.ts", "a type of Excel", excelType, null],
    ["src/jobs/a.ts", "Excel", excel, "no-restricted-globals"],
    ["src/jobs/a.ts", "a type of Excel", excelType, "no-restricted-syntax"],
    ["src/jobs/a.ts", "Office", office, "no-restricted-globals"],
    ["src/taskpane/a.ts", "Excel", excel, "no-restricted-globals"],
    ["src/taskpane/a.ts", "Office", office, null],
    ["src/commands/a.ts", "Office", office, null],
    ["src/cli/a.ts", "Excel", excel, "no-restricted-globals"],
    ["packages/embedded-workbook/src/a.ts", "a type of Excel", excelType, null],
    ...["cells", "calendar", "chronology", "plan", "publication", "review"].flatMap(
      (folder): typeof cases => [
        [`src/${folder}/a.ts`, "Excel", excel, "no-restricted-globals"],
        [`src/${folder}/a.ts`, "Office", office, "no-restricted-globals"],
        [`src/${folder}/a.ts`, "a JavaScript Date", date, "no-restricted-globals"],
        [`src/${folder}/a.ts`, "the clock", now, "no-restricted-globals"],
        [`src/${folder}/a.ts`, "the locale", locale, "no-restricted-syntax"],
        [`src/${folder}/a.ts`, "Intl", intl, "no-restricted-globals"],
        [`src/${folder}/a.ts`, "React", react, "no-restricted-imports"],
      ],
    ),
    ["src/taskpane/a.ts", "React", react, null],
    ["src/taskpane/a.tsx", "a picture without words", picture, "jsx-a11y/alt-text"],
    ["src/page/a.tsx", "a picture without words", picture, "jsx-a11y/alt-text"],
    ["src/taskpane/a.tsx", "a hook that is not always called", hook, "react-hooks/rules-of-hooks"],
    ["src/jobs/a.ts", "any", untyped, "@typescript-eslint/no-explicit-any"],
    ["src/jobs/a.ts", "a cast", cast, "@typescript-eslint/consistent-type-assertions"],
    ["src/jobs/a.ts", "as const", constant, null],
    ["src/jobs/a.ts", "a certain !", certain, "@typescript-eslint/no-non-null-assertion"],
    ["src/jobs/a.ts", "300 lines", "export {};\n".repeat(300), null],
    ["src/jobs/a.ts", "301 lines", "export {};\n".repeat(301), "max-lines"],
  ];
  const complaints = lintTexts(cases.map(([file, , text]) => ({ file, text })));

  it.each(cases.map(([file, what, , rule], at) => [file, what, rule ?? "nothing", complaints[at]] as const))(
    "%s with %s: %s",
    (_file, _what, rule, complaint) => {
      expect(complaint).toEqual(rule === "nothing" ? [] : [rule]);
    },
  );
});
