import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { local, onOwnSheet } from "./rangeRun";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const SPECIAL = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells";

type Find = (range: Excel.Range) => Excel.RangeAreas;

/** A1:C4 holds texts, numbers, a truth value, formulas, an error and a blank: what is found in it. */
const SPECIALS: readonly (readonly [what: string, find: Find, addresses: string | null])[] = [
  ["constants", (range) => range.getSpecialCellsOrNullObject("Constants"), "A1:B3,C1,C4"],
  [
    "texts among constants",
    (range) => range.getSpecialCellsOrNullObject("Constants", "Text"),
    "A1:B1,A2,A3,C1",
  ],
  ["numbers among constants", (range) => range.getSpecialCellsOrNullObject("Constants", "Numbers"), "B2:B3"],
  [
    "truth values among constants",
    (range) => range.getSpecialCellsOrNullObject("Constants", "Logical"),
    "C4",
  ],
  ["formulas", (range) => range.getSpecialCellsOrNullObject("Formulas"), "C2:C3,B4"],
  ["errors among formulas", (range) => range.getSpecialCellsOrNullObject("Formulas", "Errors"), "B4"],
  ["numbers among formulas", (range) => range.getSpecialCellsOrNullObject("Formulas", "Numbers"), "C2:C3"],
  ["blanks", (range) => range.getSpecialCellsOrNullObject("Blanks"), "A4"],
  ["cells with rules", (range) => range.getSpecialCellsOrNullObject("ConditionalFormats"), null],
];

async function fill(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Range> {
  const range = sheet.getRange("A1:C4");
  range.formulas = [
    ["Region", "Count", "Twice"],
    ["Health", 3, "=B2*2"],
    ["Police", 5, "=B3*2"],
    ["", "=1/0", true],
  ];
  await context.sync();
  return range;
}

/** The cells of addresses, one by one, since Excel may put them into other blocks. */
function cellsOf(addresses: string): string[] {
  return addresses
    .split(",")
    .flatMap((address) => {
      const [first = "", last = first] = address.split(":");
      const [from, to] = [first, last].map((cell) => [cell.charCodeAt(0), Number(cell.slice(1))] as const);
      const cells: string[] = [];
      for (let column = from?.[0] ?? 0; column <= (to?.[0] ?? 0); column++) {
        for (let row = from?.[1] ?? 0; row <= (to?.[1] ?? 0); row++) {
          cells.push(`${String.fromCharCode(column)}${row}`);
        }
      }
      return cells;
    })
    .sort();
}

const special: Fact[] = [
  ...SPECIALS.map(([what, find, addresses]): Fact => ({
    fact: what,
    source: SPECIAL,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const areas = find(await fill(sheet, context)).load("address");
        await context.sync();
        expect(areas.isNullObject ? null : cellsOf(local(areas.address))).toEqual(
          addresses === null ? null : cellsOf(addresses),
        );
      }),
  })),
  {
    fact: "nothing, which is ItemNotFound unless one asks for a null object",
    source: `${API}range#excel-excel-range-getspecialcells-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const range = await fill(sheet, context);
        range.getSpecialCells("DataValidations").load("address");
        expect(await codeOf(context.sync())).toBe("ItemNotFound");
      }),
  },
];

/** What findAll of a sheet with "Complete", "complete", "Delayed" and "Not complete" in A1:A4 finds. */
const FINDS: readonly (readonly [
  text: string,
  criteria: Excel.WorksheetSearchCriteria,
  addresses: string | null,
])[] = [
  ["complete", { completeMatch: false, matchCase: false }, "A1:A2,A4"],
  ["complete", { completeMatch: true, matchCase: false }, "A1:A2"],
  ["complete", { completeMatch: false, matchCase: true }, "A2,A4"],
  ["complete", { completeMatch: true, matchCase: true }, "A2"],
  ["cancelled", { completeMatch: false, matchCase: false }, null],
  ["Del*", { completeMatch: true, matchCase: true }, "A3"],
];

const finding: Fact[] = FINDS.map(([text, criteria, addresses]) => ({
  fact: `"${text}" with ${JSON.stringify(criteria)} is found at ${addresses ?? "no place"}`,
  source: `${API}worksheet#excel-excel-worksheet-findallornullobject-member(1)`,
  run: (opened) =>
    onOwnSheet(opened, async (sheet, context) => {
      sheet.getRange("A1:A4").values = [["Complete"], ["complete"], ["Delayed"], ["Not complete"]];
      const found = sheet.findAllOrNullObject(text, criteria).load("address");
      await context.sync();
      expect(found.isNullObject ? null : cellsOf(local(found.address))).toEqual(
        addresses === null ? null : cellsOf(addresses),
      );
    }),
}));

type FillCase = readonly [
  what: string,
  start: readonly (readonly (string | number)[])[],
  type: Excel.AutoFillType | `${Excel.AutoFillType}`,
  read: readonly unknown[],
];

/** What is in A1 and below, how it is filled down to A6, and what A1:A6 then holds. */
const FILLS: readonly FillCase[] = [
  ["two numbers go on by their step", [[1], [3]], "FillDefault", [1, 3, 5, 7, 9, 11]],
  ["one number is repeated", [[7]], "FillDefault", [7, 7, 7, 7, 7, 7]],
  ["one number goes on by one in a series", [[7]], "FillSeries", [7, 8, 9, 10, 11, 12]],
  ["numbers are copied", [[1], [3]], "FillCopy", [1, 3, 1, 3, 1, 3]],
  ["days of the week go on", [["Thu"], ["Fri"]], "FillDefault", ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue"]],
  [
    "months go on",
    [["November"]],
    "FillDefault",
    ["November", "December", "January", "February", "March", "April"],
  ],
  ["a text is repeated", [["x"]], "FillDefault", ["x", "x", "x", "x", "x", "x"]],
  ["a text that ends in a number goes on", [["R1"]], "FillDefault", ["R1", "R2", "R3", "R4", "R5", "R6"]],
  ["formats alone leave the cells empty", [[7]], "FillFormats", [7, "", "", "", "", ""]],
];

const filling: Fact[] = [
  ...FILLS.map(([what, start, type, read]): Fact => ({
    fact: what,
    source:
      "https://support.microsoft.com/office/fill-data-automatically-in-worksheet-cells-74e31bdd-d993-45da-aa82-35a236c5b5db",
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const range = sheet.getRange(`A1:A${start.length}`);
        range.values = start.map((row) => [...row]);
        await context.sync();
        range.autoFill("A1:A6", type);
        const filled = sheet.getRange("A1:A6").load("values");
        await context.sync();
        expect(filled.values).toEqual(read.map((value) => [value]));
      }),
  })),
  {
    fact: "formulas move along",
    source: `${API}range#excel-excel-range-autofill-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [
          [1, 2],
          [3, 4],
          [5, 6],
        ];
        sheet.getRange("C1").formulas = [["=SUM(A1:B1)"]];
        await context.sync();
        sheet.getRange("C1").autoFill("C1:C3", "FillDefault");
        const filled = sheet.getRange("C1:C3").load("formulas, values");
        await context.sync();
        expect([filled.formulas, filled.values]).toEqual([
          [["=SUM(A1:B1)"], ["=SUM(A2:B2)"], ["=SUM(A3:B3)"]],
          [[3], [7], [11]],
        ]);
      }),
  },
  {
    fact: "a destination that leaves the source out is refused with InvalidArgument",
    source: `${API}range#excel-excel-range-autofill-member(1)`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").autoFill("B2:B6", "FillDefault");
        expect(await codeOf(context.sync())).toBe("InvalidArgument");
      }),
  },
];

/** A formula that is written into C3 in R1C1 notation, and how it reads in the other. */
const NOTATIONS: Readonly<Record<string, string>> = {
  "=RC[-1]*2": "=B3*2",
  "=R[-1]C": "=C2",
  "=R1C1+R2C[1]": "=$A$1+D$2",
  "=SUM(R[-2]C:R[-1]C)": "=SUM(C1:C2)",
  "=SUM(C[-1])": "=SUM(B:B)",
  "=SUM(R)": "=SUM(3:3)",
};

const notation: Fact[] = Object.entries(NOTATIONS).flatMap(([relative, plain]): Fact[] => [
  {
    fact: `${relative} in C3 is ${plain}`,
    source: `${API}range#excel-excel-range-formulasr1c1-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("C3");
        cell.formulasR1C1 = [[relative]];
        cell.load("formulas");
        await context.sync();
        expect(cell.formulas).toEqual([[plain]]);
      }),
  },
  {
    fact: `${plain} in C3 is ${relative}`,
    source: `${API}range#excel-excel-range-formulasr1c1-member`,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("C3");
        cell.formulas = [[plain]];
        cell.load("formulasR1C1");
        await context.sync();
        expect(cell.formulasR1C1).toEqual([[relative]]);
      }),
  },
]);

export const cellsFoundFacts: FactGroup[] = [
  { about: "special cells of a range are", shared: true, facts: special },
  { about: "a sheet is searched:", shared: true, facts: finding },
  { about: "filling:", shared: true, facts: filling },
  { about: "formulas in the two notations:", shared: true, facts: notation },
];
