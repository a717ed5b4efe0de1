import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup } from "./fact";
import { onOwnSheet } from "./rangeRun";

const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions";

type Call = (functions: Excel.Functions, cells: Excel.Range) => Excel.FunctionResult<unknown>;

/** A function that is called with plain values or with A1:A4, which holds 1, 2, 4 and 8, and what it answers. */
const CALLS: Readonly<Record<string, readonly [call: Call, value: unknown]>> = {
  "SUM of cells": [(functions, cells) => functions.sum(cells), 15],
  "SUM of values and cells": [(functions, cells) => functions.sum(cells, 5), 20],
  "COUNTIF of cells": [(functions, cells) => functions.countIf(cells, ">2"), 2],
  "VLOOKUP in cells": [(functions, cells) => functions.vlookup(4, cells, 1, false), 4],
  "a function in a function": [(functions, cells) => functions.round(functions.average(cells), 1), 3.8],
  "UPPER of a text": [(functions) => functions.upper('say "yes"'), 'SAY "YES"'],
  "IF of a truth value": [(functions) => functions.if(true, "a", "b"), "a"],
  "STDEV.P of cells": [(functions, cells) => functions.round(functions.stDev_P(cells), 4), 2.681],
  "PERCENTILE.INC of cells": [(functions, cells) => functions.percentile_Inc(cells, 0.5), 3],
  "RANK.EQ in cells": [(functions, cells) => functions.rank_Eq(4, cells), 2],
  "NETWORKDAYS.INTL of days": [(functions) => functions.networkDays_Intl(46024, 46030), 5],
  "ISOWEEKNUM of a day": [(functions) => functions.isoWeekNum(46024), 1],
  "DEC2BIN of a number": [(functions) => functions.dec2Bin(9), "1001"],
  "GCD of numbers": [(functions) => functions.gcd(24, 36), 12],
};

const facts: Fact[] = [
  ...Object.entries(CALLS).map(([what, [call, value]]): Fact => ({
    fact: `${what} answers ${JSON.stringify(value)}`,
    source: GUIDE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const cells = sheet.getRange("A1:A4");
        cells.values = [[1], [2], [4], [8]];
        const result = call(context.workbook.functions, cells).load("value");
        await context.sync();
        expect(result.value).toBe(value);
      }),
  })),
  {
    fact: "an error is told as one, without a value",
    source:
      "https://learn.microsoft.com/javascript/api/excel/excel.functionresult#excel-excel-functionresult-error-member",
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        const result = context.workbook.functions
          .vlookup("x", sheet.getRange("A1:A4"), 1, false)
          .load("value, error");
        expect(await codeOf(context.sync())).toBe(null);
        expect(result.error).toBe("#N/A");
      }),
  },
  {
    fact: "a called function leaves the sheet as it was",
    source: GUIDE,
    run: (opened) =>
      onOwnSheet(opened, async (sheet, context) => {
        sheet.getRange("B2").values = [[3]];
        context.workbook.functions.sum(sheet.getRange("B2")).load("value");
        await context.sync();
        const used = sheet.getUsedRange().load("address");
        await context.sync();
        expect(used.address.endsWith("!B2")).toBe(true);
      }),
  },
];

export const calledFunctionsFacts: FactGroup[] = [
  { about: "functions that are called:", shared: true, facts },
];
