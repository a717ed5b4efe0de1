import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const FORMULAS =
  "https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member";
const OVERVIEW =
  "https://support.microsoft.com/office/overview-of-formulas-in-excel-ecfdc708-9162-49e8-b993-c311f47ca173";
const BROKEN =
  "https://support.microsoft.com/office/how-to-avoid-broken-formulas-in-excel-8309381d-33e8-42f6-b889-84ef6df1d586";
const LIMITS =
  "https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";

/** Formulas as they are written, and as they are read. */
const READ: Readonly<Record<string, string>> = {
  "=sum(c1:d2)": "=SUM(C1:D2)",
  "=if(true,1,2)": "=IF(TRUE,1,2)",
  "=IF(False,1,2)": "=IF(FALSE,1,2)",
  "='Sheet1'!c1": "=Sheet1!C1",
  "=sheet1!$c$1": "=Sheet1!$C$1",
  '=c1&"c1 sum(x)"': '=C1&"c1 sum(x)"',
  "=1.50": "=1.5",
  "=.5": "=0.5",
  "=sum(c:c)": "=SUM(C:C)",
  "=sum(1:1)-sum(1:1)": "=SUM(1:1)-SUM(1:1)",
  "=-c1%": "=-C1%",
  '=iferror(vlookup("x",c1:d2,2,false),"none")': '=IFERROR(VLOOKUP("x",C1:D2,2,FALSE),"none")',
  "=(c1+d1)*2": "=(C1+D1)*2",
  "=c1<>d1": "=C1<>D1",
  "=let(x,1,x+1)": "=LET(x,1,x+1)",
  "=xlookup(1,c1:c2,d1:d2)": "=XLOOKUP(1,C1:C2,D1:D2)",
  '=countifs(c:c,">1")': '=COUNTIFS(C:C,">1")',
  "=Networkdays(c1,d1)": "=NETWORKDAYS(C1,D1)",
  "=log10(100)": "=LOG10(100)",
  "=sum({1,2;3,4})": "=SUM({1,2;3,4})",
  "=noSuchName+1": "=noSuchName+1",
  '="it\'s c1"': '="it\'s c1"',
  "+c1": "=+C1",
  "=c$1+$d2": "=C$1+$D2",
  "=iferror(#REF!,1)": "=IFERROR(#REF!,1)",
  '=if(c1="",#N/A,c1)': '=IF(C1="",#N/A,C1)',
  "=sum( c1 , d2 ) * 2": "=SUM( C1 , D2 ) * 2",
};

/** Formulas that Excel does not take. */
const REFUSED: Readonly<Record<string, string>> = {
  "=SUM(C1;C2)": OVERVIEW,
  "=SUM(C1,C2": BROKEN,
  "=1+": BROKEN,
  "=(1": BROKEN,
  '="open': BROKEN,
  "=Nowhere!A1": BROKEN,
  "=NoTable[Count]": BROKEN,
  "=SUM(C1 C2": BROKEN,
  "=C1 7": BROKEN,
  "=)": BROKEN,
};

const LONG: readonly (readonly [what: string, formula: string, code: string | null])[] = [
  ["of 8,192 characters is taken", `=1${"+1".repeat(4095)}`, null],
  ["of more than 8,192 characters is refused", `=1${"+1".repeat(4096)}`, "InvalidArgument"],
  ["with a text of 255 characters is taken", `="${"x".repeat(255)}"`, null],
  ["with a text of 256 characters is refused", `="${"x".repeat(256)}"`, "InvalidArgument"],
  ["with 255 arguments is taken", `=SUM(${Array.from({ length: 255 }, () => "1").join(",")})`, null],
  [
    "with 256 arguments is refused",
    `=SUM(${Array.from({ length: 256 }, () => "1").join(",")})`,
    "InvalidArgument",
  ],
  ["of 64 functions in one another is taken", `=${"ABS(".repeat(64)}1${")".repeat(64)}`, null],
  ["of 66 functions in one another is refused", `=${"ABS(".repeat(66)}1${")".repeat(66)}`, "InvalidArgument"],
];

function taken(fact: string, source: string, formula: string, code: string | null): Fact {
  return {
    fact,
    source,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        sheet.getRange("A1").formulas = [[formula]];
        expect(await codeOf(context.sync())).toBe(code);
      }),
  };
}

const facts: Fact[] = [
  ...Object.entries(READ).map(([written, read]): Fact => ({
    fact: `${written} is read as ${read}`,
    source: FORMULAS,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.formulas = [[written]];
        cell.load("formulas");
        await context.sync();
        expect(cell.formulas).toEqual([[read]]);
      }),
  })),
  ...Object.entries(REFUSED).map(([formula, source]) =>
    taken(`${formula} is refused with InvalidArgument`, source, formula, "InvalidArgument"),
  ),
  ...LONG.map(([what, formula, code]) => taken(`a formula ${what}`, LIMITS, formula, code)),
];

export const formulaTextsFacts: FactGroup[] = [{ about: "the text of formulas", shared: true, facts }];
