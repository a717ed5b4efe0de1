import { cellsAddress, parseArea } from "../../src/engine/address";
import fc from "fast-check";
import type { CellContents, CellStyle } from "../../src/engine/contents";
import type { SheetContents } from "../../src/engine/workbookContents";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { escapeText, unescapeText } from "../../src/xlsx/shared/escapes";
import { formulaTokens, movableFormula } from "../../src/xlsx/shared/formulas";
import { withoutPrefixes, withPrefixes } from "../../src/xlsx/shared/newerFunctions";
import { pixelsOfWidth, widthOfPixels } from "../../src/xlsx/shared/widths";
import { emptySheet, workbookOf } from "./everything";

/** Any UTF-16, control characters and half surrogates included, and what looks like an escape. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom("_", "x", "0", "D", "A", " ", "\n", "\r", "\t", "&", "<", '"', "\ud83d", "]]>"),
  }),
);
const colour = fc.stringMatching(/^#[0-9A-F]{6}$/);
const border = fc.record(
  { line: fc.constantFrom("thin" as const, "double" as const, "slantDashDot" as const), colour },
  { requiredKeys: ["line"] },
);
const font = fc.record(
  {
    name: fc.constantFrom("Arial", "Times New Roman", "Ä & Ö"),
    size: fc.constantFrom(8, 10.5, 36),
    bold: fc.constant(true),
    italic: fc.constant(true),
    underline: fc.constantFrom("single" as const, "doubleAccountant" as const),
    strikethrough: fc.constant(true),
    colour,
    vertical: fc.constantFrom("superscript" as const, "subscript" as const),
  },
  { requiredKeys: [] },
);
const full = (value: object) => Object.keys(value).length > 0;
const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      font: font.filter(full),
      fill: colour,
      borders: fc
        .record({ top: border, right: border, bottom: border, left: border }, { requiredKeys: [] })
        .filter(full),
      alignment: fc
        .record(
          {
            horizontal: fc.constantFrom("left" as const, "centerContinuous" as const),
            vertical: fc.constantFrom("top" as const, "distributed" as const),
            wrapText: fc.constant(true),
            indent: fc.integer({ min: 1, max: 15 }),
            rotation: fc.oneof(
              fc.integer({ min: -90, max: -1 }),
              fc.integer({ min: 1, max: 90 }),
              fc.constant(255),
            ),
            shrinkToFit: fc.constant(true),
            readingOrder: fc.constantFrom(1, 2),
          },
          { requiredKeys: [] },
        )
        .filter(full),
      numberFormat: fc.constantFrom("@", "dd/mm/yyyy", "m/d/yyyy", '0.0"°"', "[Red]0;-0;;@", "0.00"),
      unlocked: fc.constant(true),
      formulaHidden: fc.constant(true),
    },
    { requiredKeys: [] },
  )
  .filter(full);

const value: fc.Arbitrary<CellContents> = fc.oneof(
  text.map((each) => ({ value: each })),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => ({ value: each === 0 ? 0 : each })),
  fc.boolean().map((each) => ({ value: each })),
  fc.constantFrom("#N/A" as const, "#REF!" as const).map((error) => ({ value: error, error })),
  fc
    .tuple(text, fc.constantFrom('=CONCAT("a",A1)', '=SUM(B1:B2)&"_xlfn."'))
    .map(([each, formula]) => ({ value: each, formula })),
  fc
    .array(fc.record({ text: text.filter((each) => each !== ""), font }), { minLength: 1, maxLength: 3 })
    .map((runs) => ({
      value: runs.map((run) => run.text).join(""),
      runs,
    })),
);

const sheet: fc.Arbitrary<SheetContents> = fc
  .array(fc.tuple(fc.nat({ max: 1_048_575 }), fc.nat({ max: 16_383 }), value), { maxLength: 20 })
  .map((list) => {
    const made = emptySheet("Sheet & <1>");
    for (const [row, column, cell] of list.sort((one, other) => one[0] - other[0] || one[1] - other[1])) {
      made.cells.set(row, (made.cells.get(row) ?? new Map<number, CellContents>()).set(column, cell));
    }
    return made;
  });

it("reads back every cell that was written", async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (made) => {
      const again = await readXlsx(await writeXlsx(workbookOf(made)));
      expect(again.sheets).toEqual([made]);
    }),
    { numRuns: 150 },
  );
});

it("reads back every style that was written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(style, { minLength: 1, maxLength: 10 }), async (styles) => {
      const made = emptySheet("Sheet1");
      styles.forEach((_, index) => made.cells.set(index, new Map([[0, { value: index, style: index }]])));
      const again = await readXlsx(await writeXlsx({ ...workbookOf(made), styles }));
      const shown = [...(again.sheets[0]?.cells.values() ?? [])].map(
        (row) => again.styles[row.get(0)?.style ?? -1],
      );
      expect(shown).toEqual(styles);
    }),
    { numRuns: 150 },
  );
});

/** What JSON can hold; it knows no minus nought. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

it("keeps notes, links, names, prompts and settings whatever their words are", async () => {
  const words = text.filter((each) => each !== "");
  const key = fc.string().filter((each) => each !== "__proto__");
  await fc.assert(
    fc.asyncProperty(words, fc.dictionary(key, json), async (each, settings) => {
      const place = { top: 0, left: 0, bottom: 2, right: 1 };
      const made: SheetContents = {
        ...emptySheet("Sheet1"),
        comments: [
          {
            id: "{0F1E2D3C-4B5A-6978-8796-A5B4C3D2E1F0}",
            row: 5,
            column: 5,
            author: each,
            text: each,
            created: "2023-11-06T09:00:00Z",
            resolved: false,
            replies: [],
          },
        ],
        notes: [{ row: 3, column: 2, author: each, text: each, visible: false }],
        hyperlinks: [{ area: place, reference: each, screenTip: each }],
        dataValidations: [
          {
            areas: [place],
            type: "custom",
            formula1: "A1>1",
            ignoreBlanks: true,
            inCellDropDown: true,
            prompt: { show: true, title: each, message: each },
          },
        ],
        conditionalFormats: [
          {
            areas: [place],
            priority: 0,
            stopIfTrue: false,
            rule: { kind: "text", operator: "beginsWith", text: each },
            format: { fill: "#FF0000" },
          },
        ],
      };
      const contents = {
        ...workbookOf(made),
        settings,
        properties: { title: each, custom: [{ key: "a", value: each }] },
      };
      const again = await readXlsx(await writeXlsx(contents));
      expect(again).toEqual(contents);
    }),
    { numRuns: 150 },
  );
});

it("takes escapes off as it has put them on", () => {
  fc.assert(fc.property(text, (each) => unescapeText(escapeText(each)) === each));
});

it("joins the tokens of any text to that text", () => {
  fc.assert(
    fc.property(
      text,
      (each) =>
        formulaTokens(each)
          .map((token) => token.text)
          .join("") === each,
    ),
  );
});

it("moves a formula back to where it was", () => {
  const formula = "SUM($A5:E$9)+'A B'!C7*T[A]";
  fc.assert(
    fc.property(fc.integer({ min: -4, max: 999 }), fc.integer({ min: -2, max: 99 }), (rows, columns) => {
      expect(movableFormula(movableFormula(formula)(rows, columns))(-rows, -columns)).toBe(formula);
    }),
  );
});

it("gives a column the same pixels again", () => {
  fc.assert(fc.property(fc.nat({ max: 2000 }), (pixels) => pixelsOfWidth(widthOfPixels(pixels)) === pixels));
});

it("reads an address as the area it was made from", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(1_048_575), fc.nat(16_383), fc.nat(16_383), (a, b, c, d) => {
      const place = {
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d),
      };
      expect(parseArea(cellsAddress(place))).toEqual(place);
    }),
  );
});

it.each([
  ["XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
  ["SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["LAMBDA(a,b,a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,2)"],
  ["SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ['"IFS("&IFS', '"IFS("&IFS'],
])("writes the formula %s as %s and reads it back", (typed, written) => {
  expect(withPrefixes(typed)).toBe(written);
  expect(withoutPrefixes(written)).toBe(typed);
});
