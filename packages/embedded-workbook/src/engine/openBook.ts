import type { Univer } from "@univerjs/core";
import { loadBindings } from "./bindings";
import { createBook, type Book, type BookOptions } from "./book";
import { WorkbookError } from "./errors";
import { features, loadFeatures } from "./features";
import { liveAreas } from "./liveAreas";
import { loadSheet } from "./load";
import { bringNamedStyles } from "./namedStyles";
import { setName } from "./names";
import { extrasOfSheet } from "./sheetExtras";
import type { WorkbookContents } from "./workbookContents";

/** Opens a workbook in an engine that has none yet; without contents, an empty one with one sheet "Sheet1". */
export function openBook(univer: Univer, contents: WorkbookContents | null, options: BookOptions = {}): Book {
  const first = contents?.sheets[0];
  const firstSheet = { name: first?.name ?? "Sheet1", extras: first && extrasOfSheet(first) };
  const book = createBook(univer, firstSheet, options);
  liveAreas(book).onShifted((sheet, shift) => {
    for (const feature of features) {
      feature.follow?.(sheet, shift);
    }
  });
  for (const feature of features) {
    feature.start?.(book, options);
  }
  if (contents) load(book, contents);
  else book.properties = { ...book.properties, created: new Date().toISOString() };
  return book;
}

function load(book: Book, contents: WorkbookContents): void {
  book.properties = contents.properties;
  book.customXml = contents.customXml;
  book.settings = new Map(Object.entries(contents.settings));
  book.protection = contents.protection ?? null;
  book.warnings = contents.warnings;
  bringNamedStyles(book, contents.namedStyles ?? [], { anew: true });
  const styleIds = contents.styles.map((style) => book.styles.idOf(style));
  const loaded = contents.sheets.map((sheetContents, index) => {
    const { name } = sheetContents;
    const sheet =
      index === 0 ? book.sheetByName(name) : book.insertSheet(name, index, extrasOfSheet(sheetContents));
    if (!sheet) {
      throw new WorkbookError("GeneralException", `The sheet "${name}" could not be opened.`);
    }
    loadSheet(sheet, sheetContents, styleIds);
    return { sheet, sheetContents };
  });
  for (const { sheet, sheetContents } of loaded) {
    loadFeatures(sheet, sheetContents);
  }
  for (const name of contents.names) {
    setName(book, name);
  }
  loadBindings(book, contents.bindings ?? []);
  const active = loaded[contents.activeSheet]?.sheet ?? loaded[0]?.sheet;
  if (active) {
    book.activate(active);
  }
}
