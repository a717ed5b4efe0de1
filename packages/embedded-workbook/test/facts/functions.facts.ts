import { expect } from "./expect";
import type { Fact, FactGroup } from "./fact";
import { onSheet } from "./rangeRun";

const SUPPORT = "https://support.microsoft.com/office/";

/** A formula and its result. */
type Case = readonly [string, unknown];

/** A fact about a function: its formulas, written into column E downwards, have their results. */
function results(
  fact: string,
  source: string,
  cases: readonly Case[],
  fill: (sheet: Excel.Worksheet) => void = () => undefined,
): Fact {
  return {
    fact,
    source,
    run: (opened) =>
      onSheet(opened, async (sheet, context) => {
        fill(sheet);
        const range = sheet.getRange(`E1:E${cases.length}`);
        range.formulas = cases.map(([formula]) => [formula]);
        range.load("values");
        await context.sync();
        expect(range.values.map(([value], row): unknown[] => [cases[row]?.[0], value])).toEqual(cases);
      }),
  };
}

const COUNTIFS = `${SUPPORT}countifs-function-dda3dc6e-f74e-4aee-88bc-aa8c2a866842`;
const EDATE = `${SUPPORT}edate-function-3c920eb2-6e66-44e7-a1f5-753ae47ee4f5`;
const NETWORKDAYS = `${SUPPORT}networkdays-function-48e717bf-a7a3-495f-969e-5005e3eb18e7`;

const facts: Fact[] = [
  results(
    "COUNTIFS counts texts whatever their case, with wildcards and signs, and texts and numbers that read the same",
    COUNTIFS,
    [
      ['=COUNTIFS(A1:A9,"police")', 2],
      ['=COUNTIFS(A1:A9,"Police*")', 4],
      ['=COUNTIFS(A1:A9,"=police")', 2],
      ['=COUNTIFS(A1:A9,"<>police")', 7],
      ['=COUNTIFS(A1:A9,"health 0-19")', 1],
      ["=COUNTIFS(A1:A9,5)", 1],
      ['=COUNTIFS(B1:B9,">=2")', 6],
      ['=COUNTIFS(B1:B9,">="&C1,B1:B9,"<"&C2)', 4],
      ['=COUNTIFS(A1:A9,"police",B1:B9,">1")', 1],
      ['=COUNTIFS(A1:A9,A2,B1:B9,"<="&C1)', 2],
      ["=COUNTIFS(B1:B9,5)", 1],
      ['=COUNTIFS(A1:A9,"police",B1:B8,">1")', "#VALUE!"],
    ],
    (sheet) => {
      sheet.getRange("A1:A9").numberFormat = Array.from({ length: 9 }, () => ["@"]);
      sheet.getRange("A1:A9").values = [
        ["Police"],
        ["POLICE"],
        ["police "],
        ["Health 0-19"],
        ["5"],
        [""],
        ["a > b"],
        ["Policewoman"],
        ["May 2020"],
      ];
      sheet.getRange("B1:B9").values = [[1], [2], [3], [4], [5], [""], [true], ["6"], [2.5]];
      sheet.getRange("C1:C2").values = [[2], [5]];
    },
  ),
  results("EDATE gives the same day number of another month, or that month's last day", EDATE, [
    ["=EDATE(DATE(2026,10,31),6)=DATE(2027,4,30)", true],
    ["=EDATE(DATE(2027,8,31),6)=DATE(2028,2,29)", true],
    ["=EDATE(DATE(2026,3,31),-1)=DATE(2026,2,28)", true],
    ["=EDATE(DATE(2026,12,15),1)=DATE(2027,1,15)", true],
    ["=EDATE(DATE(2026,1,15),-1)=DATE(2025,12,15)", true],
    ["=EDATE(DATE(2026,1,15),1.9)=DATE(2026,2,15)", true],
  ]),
  results("EDATE refuses words, and days that there are not", EDATE, [
    ['=EDATE("soon",1)', "#VALUE!"],
    ["=EDATE(-1,1)", "#NUM!"],
    ["=EDATE(10,-99999)", "#NUM!"],
  ]),
  results(
    "NETWORKDAYS counts the days that are neither weekend nor holiday, both ends included",
    NETWORKDAYS,
    [
      // Microsoft's example, with its holidays in B1:B3; B4 is empty, B5 is a word.
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),B1)", 109],
      ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1),B1:B3)", 107],
      ["=NETWORKDAYS(DATE(2013,3,1),DATE(2012,10,1),B1:B3)", -107],
      // Both days are counted; a weekend is none, and a holiday on a weekend takes nothing away.
      ["=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,20))", 1],
      ["=NETWORKDAYS(DATE(2026,11,21),DATE(2026,11,22))", 0],
      ["=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,23),DATE(2026,11,21))", 2],
      ["=NETWORKDAYS(DATE(2026,11,20)+0.75,DATE(2026,11,23)+0.25)", 2],
      // The same holiday twice, and an empty cell among them.
      ["=NETWORKDAYS(DATE(2012,11,19),DATE(2012,11,23),B1:B4)", 4],
      ['=NETWORKDAYS("2026-11-16","2026-11-20")', 5],
      ["=NETWORKDAYS(B4,8)", 5],
      ["=NETWORKDAYS(DATE(2026,11,20),DATE(9999,12,31))>2000000", true],
      ["=NETWORKDAYS(B5,DATE(2026,11,20))", "#VALUE!"],
      ["=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,23),B1:B5)", "#VALUE!"],
      ["=NETWORKDAYS(B1:B2,DATE(2026,11,23))", "#VALUE!"],
      ["=NETWORKDAYS(-1,DATE(2026,11,23))", "#NUM!"],
    ],
    (sheet) => {
      sheet.getRange("B1:B3").formulas = [["=DATE(2012,11,22)"], ["=DATE(2012,12,4)"], ["=DATE(2013,1,21)"]];
      sheet.getRange("B5").values = [["soon"]];
    },
  ),
];

export const functionsFacts: FactGroup[] = [{ about: "functions", facts }];
