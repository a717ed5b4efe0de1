import type { Doubts } from "../../src/engine/doubts";
import { openBook } from "../openEmpty";
import { codeOf } from "../facts/fact";
import { onSheet, written } from "../facts/rangeRun";

/**
 * What Microsoft does not say: no fact of Excel's, but what may be one. An add-in is tried with each answer.
 * OfficeDev/office-js #6687 and #3256, xlwings #887.
 */
async function inDoubt(doubts: Doubts, run: (opened: Awaited<ReturnType<typeof openBook>>) => Promise<void>) {
  const opened = await openBook(null, { doubts });
  try {
    await run(opened);
  } finally {
    opened.close();
  }
}

const APOSTROPHES: readonly [answer: Doubts, given: string, left: string][] = [
  [{}, "'I want to go home'", "'I want to go home'"],
  [{ apostrophes: "kept" }, "'I want to go home'", "'I want to go home'"],
  [{ apostrophes: "eaten" }, "'I want to go home'", "I want to go home'"],
  [{ apostrophes: "eaten" }, "''tis", "'tis"],
  [{ apostrophes: "eaten" }, "'", ""],
  [{ apostrophes: "eaten" }, "no 'apostrophe' in front", "no 'apostrophe' in front"],
  [{ apostrophes: "lost" }, "'''tis", "tis"],
];

it.each(APOSTROPHES)(
  "apostrophes at the beginning, in a text cell, where %j: %s is %s",
  (doubts, given, left) =>
    inDoubt(doubts, async (opened) => {
      expect(await written(opened, given, "@")).toMatchObject({ value: left, formula: left, text: left });
    }),
);

it.each(["kept", "eaten"] as const)(
  "other cells eat one apostrophe where text cells have it %s",
  (apostrophes) =>
    inDoubt({ apostrophes }, async (opened) => {
      expect(await written(opened, "''tis")).toMatchObject({ value: "'tis" });
    }),
);

const LONG = (length: number, first = "-"): string => first + "x".repeat(length - 1);

it.each([
  [{}, LONG(30_000), null],
  [{ longTextsLikeFormulas: "written" }, LONG(30_000), null],
  [{ longTextsLikeFormulas: "refused" }, LONG(8_193), "GeneralException"],
  [{ longTextsLikeFormulas: "refused" }, LONG(8_193, "="), "GeneralException"],
  [{ longTextsLikeFormulas: "refused" }, LONG(8_192), null],
  [{ longTextsLikeFormulas: "refused" }, LONG(30_000, "x"), null],
  [{ longTextsLikeFormulas: "refused" }, LONG(30_000, "'-"), null],
] satisfies [Doubts, string, string | null][])(
  "a long text in a text cell, written where %j",
  (doubts, text, code) =>
    inDoubt(doubts, async (opened) => {
      expect(await codeOf(written(opened, text, "@"))).toBe(code);
    }),
);

it.each([
  [{}, 8_222, null],
  [{ longTextsAsFormulas: "read" }, 8_222, null],
  [{ longTextsAsFormulas: "refused" }, 8_222, "GeneralException"],
  [{ longTextsAsFormulas: "refused" }, 8_221, null],
] satisfies [Doubts, number, string | null][])(
  "formulas of a text, where %j and it has %d characters",
  (doubts, length, code) =>
    inDoubt(doubts, (opened) =>
      onSheet(opened, async (sheet, context) => {
        const cells = sheet.getRange("A1:B1");
        cells.numberFormat = [["@", "@"]];
        cells.values = [["short", LONG(length, "x")]];
        cells.load("values");
        await context.sync();
        expect(String(cells.values[0]?.[1])).toHaveLength(length);
        cells.load("formulas");
        expect(await codeOf(context.sync())).toBe(code);
      }),
    ),
);
