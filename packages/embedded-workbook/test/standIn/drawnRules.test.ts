import {
  ConditionalFormattingRuleModel,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { IOtherFormulaManagerService } from "@univerjs/engine-formula";
import type { Book } from "../../src/engine/book";
import { conditionalFormatsOf } from "../../src/engine/conditionalFormats";
import { openBook } from "../../src/engine/openBook";
import { createUniverInNode } from "../../src/engine/univerInNode";
import { insertCells } from "../../src/engine/insertDelete";

/** As on the page, where Univer draws the rules and so works their formulas out. */
function bookOfAPage(): Book {
  const univer = createUniverInNode();
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  return openBook(univer, null);
}

/** The formulas of rules that Univer works out, by the names that it has for them. */
function workedOut(book: Book): string[] {
  const all = book.injector.get(IOtherFormulaManagerService).getOtherFormulaData();
  return Object.values(all[book.unitId] ?? {}).flatMap((ofSheet) => Object.keys(ofSheet ?? {}));
}

describe("the rules that a page draws", () => {
  let book: Book;
  beforeEach(() => {
    book = bookOfAPage();
    book.activeSheet().write(new Map([[0, new Map([[9, { value: 0, formula: "=A2" }]])]]));
    for (const word of ["late", "due", "done"]) {
      conditionalFormatsOf(book).add(book.activeSheet(), {
        areas: [{ top: 1, bottom: 20, left: 0, right: 3 }],
        stopIfTrue: false,
        rule: { kind: "custom", formula: `=$A2="${word}"` },
        format: { fill: "#FF0000" },
      });
    }
  });
  afterEach(() => {
    book.close();
  });

  it("are worked out anew only where a change touches them", async () => {
    await book.settled();
    const before = workedOut(book);
    expect(before).toHaveLength(3);
    insertCells(book.activeSheet(), { top: 40, bottom: 41, left: 0, right: 3 }, "rows");
    await book.settled();
    expect(workedOut(book)).toEqual(before);
  });

  it("are each worked out once, also where Univer itself moves them", async () => {
    const { injector, unitId } = book;
    const sheet = book.activeSheet();
    await book.settled();
    const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheet.id) ?? [];
    expect(rules).toHaveLength(3);
    for (const rule of [...rules]) {
      const ranges = rule.ranges.map((range) => ({ ...range, endRow: range.endRow + 1 }));
      book.mutate(SetConditionalRuleMutation.id, { ...sheet.target, rule: { ...rule, ranges } });
    }
    // What Univer moved by itself is put right as soon as it is done.
    await new Promise(setImmediate);
    await book.settled();
    expect(workedOut(book)).toHaveLength(3);
  });
});
