import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import { RangeThemeStyle, SheetRangeThemeModel, type IRangeThemeStyleJSON } from "@univerjs/sheets";
import type { Book } from "./book";
import type { Table } from "./table";

const COUNTS = { Light: 21, Medium: 28, Dark: 11 } as const;

/** Whether Excel has a table style of this name built in: TableStyleLight1–21, Medium1–28, Dark1–11. */
export function isBuiltInTableStyle(name: string): boolean {
  const match = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(name);
  const kind = match?.[1];
  const count = kind === "Light" || kind === "Medium" || kind === "Dark" ? COUNTS[kind] : 0;
  return match !== null && Number(match[2]) <= count;
}

/** Black and the six accents of the Office theme, each with the tint of its bands. */
const ACCENTS = [
  { full: "#000000", tint: "#D9D9D9" },
  { full: "#4472C4", tint: "#D9E1F2" },
  { full: "#ED7D31", tint: "#FCE4D6" },
  { full: "#A5A5A5", tint: "#EDEDED" },
  { full: "#FFC000", tint: "#FFF2CC" },
  { full: "#5B9BD5", tint: "#DDEBF7" },
  { full: "#70AD47", tint: "#E2EFDA" },
];

function themeOf(table: Table): Omit<IRangeThemeStyleJSON, "name"> {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? "");
  if (!match) {
    return {};
  }
  const number = Number(match[2]) - 1;
  const accent = ACCENTS[number % 7] ?? { full: "#000000", tint: "#D9D9D9" };
  const plainHeader = match[1] === "Light" && (number < 7 || number >= 14);
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: accent.full } };
  const header = plainHeader
    ? // Univer draws the filter's button in the colour of the text, and white where none is given.
      { bl: BooleanNumber.TRUE, bd: { t: line, b: line }, cl: { rgb: "#000000" } }
    : { bl: BooleanNumber.TRUE, bg: { rgb: accent.full }, cl: { rgb: "#FFFFFF" } };
  return {
    ...(table.showHeaders && { headerRowStyle: header }),
    // In Univer the first row after the header is the "second" one.
    ...(table.showBandedRows && { secondRowStyle: { bg: { rgb: accent.tint } } }),
    ...(table.showBandedColumns && { secondColumnStyle: { bg: { rgb: accent.tint } } }),
    ...(table.highlightFirstColumn && { headerColumnStyle: { bl: BooleanNumber.TRUE } }),
    ...(table.highlightLastColumn && { lastColumnStyle: { bl: BooleanNumber.TRUE } }),
    lastRowStyle: table.showTotals
      ? { bl: BooleanNumber.TRUE, bd: { t: line, b: line } }
      : { bd: { b: line } },
  };
}

/** The name of the theme that Univer draws a table with, registered with it. */
export function tableTheme(book: Book, table: Table): string {
  const flags = [
    table.showHeaders,
    table.showTotals,
    table.showBandedRows,
    table.showBandedColumns,
    table.highlightFirstColumn,
    table.highlightLastColumn,
  ];
  const name = `${table.style ?? "none"}:${flags.map(Number).join("")}`;
  const themes = book.injector.get(SheetRangeThemeModel);
  if (!themes.getRegisteredRangeThemes().includes(name)) {
    themes.registerDefaultRangeTheme(new RangeThemeStyle(name, themeOf(table)));
  }
  return name;
}
