import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
  type ISheetNote,
} from "@univerjs/sheets-note";
import type { Book } from "./book";
import type { NoteContents } from "./contents";
import type { Feature } from "./feature";
import { stateFor } from "./featureState";
import type { Sheet } from "./sheet";

/** The size, in pixels, that a note has until somebody makes it larger (Univer's own). */
const WIDTH = 160;
const HEIGHT = 72;

/** Who wrote each note, by its id: Univer has no place for it. */
const authorsOf = stateFor((_book: Book) => new Map<string, string>());

function heldNotes(sheet: Sheet): ISheetNote[] {
  const notes = sheet.book.injector.get(SheetsNoteModel).getSheetNotes(sheet.book.unitId, sheet.id);
  return [...(notes?.values() ?? [])];
}

/** The notes of a sheet, row by row, also those that a person added in the page. */
function notesOf(sheet: Sheet): NoteContents[] {
  const known = authorsOf(sheet.book);
  return heldNotes(sheet)
    .map((note) => ({
      row: note.row,
      column: note.col,
      author: known.get(note.id) ?? "",
      text: note.note,
      visible: note.show ?? false,
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Puts a note on its cell, in the place of the one that is there. */
function setNote(sheet: Sheet, note: NoteContents): void {
  const id = `note-${crypto.randomUUID()}`;
  const { row, column } = note;
  removeNote(sheet, row, column);
  authorsOf(sheet.book).set(id, note.author);
  const held: ISheetNote = {
    id,
    row,
    col: column,
    width: WIDTH,
    height: HEIGHT,
    note: note.text,
    show: note.visible,
  };
  sheet.book.mutate(UpdateNoteMutation.id, {
    unitId: sheet.book.unitId,
    sheetId: sheet.id,
    row,
    col: column,
    note: held,
  });
}

/** Removes a cell's note; nothing happens where there is none. */
function removeNote(sheet: Sheet, row: number, column: number): void {
  const held = heldNotes(sheet).find((note) => note.row === row && note.col === column);
  if (held) {
    authorsOf(sheet.book).delete(held.id);
    sheet.book.mutate(RemoveNoteMutation.id, {
      unitId: sheet.book.unitId,
      sheetId: sheet.id,
      noteId: held.id,
    });
  }
}

export const notes: Feature = {
  load: (sheet, contents) => {
    for (const note of contents.notes) {
      setNote(sheet, note);
    }
  },
  dump: (sheet) => ({ notes: notesOf(sheet) }),
};
