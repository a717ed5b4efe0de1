import { cellAddress } from "../../engine/address";
import type { CommentContents, NoteContents } from "../../engine/contents";
import type { SheetContents } from "../../engine/workbookContents";
import type { PackageWriter } from "./package";
import { element, textElement, xmlText } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADED = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** The people who have written comments, numbered for the whole workbook. */
export class People {
  private readonly ids = new Map<string, string>();

  id(name: string): string {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const id = `{00000000-0000-4000-9000-${String(this.ids.size + 1).padStart(12, "0")}}`;
    this.ids.set(name, id);
    return id;
  }

  /** Adds the part, where anyone has written a comment. */
  write(pkg: PackageWriter, workbookPart: string): void {
    if (this.ids.size === 0) return;
    const people = [...this.ids].map(([displayName, id]) =>
      element("person", { displayName, id, userId: displayName, providerId: "None" }),
    );
    pkg.add("xl/persons/person.xml", "persons", element("personList", { xmlns: THREADED }, people.join("")));
    pkg.relate(workbookPart, "person", "xl/persons/person.xml");
  }
}

/**
 * Adds the notes and threaded comments of a sheet, with the old drawing that shows notes, and the note that
 * replaces each thread in versions of Excel without threads ([MS-XLSX] 2.6.204).
 * @param number of the sheet, from 1.
 * @returns the sheet's own element for it (`legacyDrawing`).
 */
export function writeRemarks(
  pkg: PackageWriter,
  sheet: SheetContents,
  sheetPart: string,
  number: number,
  people: People,
): string {
  if (sheet.notes.length === 0 && sheet.comments.length === 0) return "";
  const threads = sheet.comments.map((comment, index) => withFileIds(comment, number, index));
  const notes = [...sheet.notes, ...threads.map(noteOfThread)].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  const commentsPart = `xl/comments${number}.xml`;
  pkg.add(commentsPart, "comments", notesXml(notes));
  pkg.relate(sheetPart, "comments", commentsPart);
  if (threads.length > 0) {
    const part = `xl/threadedComments/threadedComment${number}.xml`;
    const inner = threads.map((thread) => threadXml(thread, people)).join("");
    pkg.add(part, "threadedComments", element("ThreadedComments", { xmlns: THREADED }, inner));
    pkg.relate(sheetPart, "threadedComment", part);
  }
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  pkg.add(drawing, undefined, vmlXml(notes, number));
  return element("legacyDrawing", { "r:id": pkg.relate(sheetPart, "vmlDrawing", drawing) });
}

function notesXml(notes: readonly NoteContents[]): string {
  const authors = [...new Set(notes.map((note) => note.author))];
  const numbers = new Map(authors.map((author, index) => [author, index]));
  const comments = notes.map((note) =>
    element(
      "comment",
      { ref: cellAddress(note.row, note.column), authorId: numbers.get(note.author), shapeId: 0 },
      `<text>${textElement("t", note.text)}</text>`,
    ),
  );
  return element(
    "comments",
    { xmlns: MAIN },
    `<authors>${authors.map((author) => textElement("author", author)).join("")}</authors>` +
      `<commentList>${comments.join("")}</commentList>`,
  );
}

/** Excel requires GUIDs; other ids are replaced by one that follows from the comment's place. */
function withFileIds(comment: CommentContents, sheet: number, index: number): CommentContents {
  const guid = (id: string, reply: number) =>
    /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)
      ? id
      : `{${hex(sheet, 8)}-${hex(reply, 4)}-4000-8000-${hex(index + 1, 12)}}`;
  return {
    ...comment,
    id: guid(comment.id, 0),
    replies: comment.replies.map((reply, place) => ({ ...reply, id: guid(reply.id, place + 1) })),
  };
}

function hex(value: number, length: number): string {
  return value.toString(16).toUpperCase().padStart(length, "0");
}

function noteOfThread(thread: CommentContents): NoteContents {
  const lines = [
    "[Threaded comment]",
    "",
    "Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the " +
      "file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924",
    "",
    "Comment:",
    `    ${thread.text}`,
    ...thread.replies.flatMap((reply) => ["Reply:", `    ${reply.text}`]),
  ];
  return {
    row: thread.row,
    column: thread.column,
    author: `tc=${thread.id}`,
    text: lines.join("\n"),
    visible: false,
  };
}

function threadXml(thread: CommentContents, people: People): string {
  const ref = cellAddress(thread.row, thread.column);
  const one = (each: CommentContents["replies"][number], more: Record<string, string | undefined>) =>
    element(
      "threadedComment",
      {
        ref,
        dT: each.created === "" ? undefined : each.created.replace(/Z$/, ""),
        personId: people.id(each.author),
        id: each.id,
        ...more,
      },
      `<text>${xmlText(each.text)}</text>`,
    );
  return (
    one(thread, { done: thread.resolved ? "1" : undefined }) +
    thread.replies.map((reply) => one(reply, { parentId: thread.id })).join("")
  );
}

/** The drawing (VML) that Excel shows notes with; each note is a box two columns to the right of its cell. */
function vmlXml(notes: readonly NoteContents[], sheet: number): string {
  const shapes = notes.map((note, index) => {
    const { row, column } = note;
    const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
    const hidden = note.visible ? "visible" : "hidden";
    return (
      `<v:shape id="_x0000_s${sheet * 1024 + 1 + index}" type="#_x0000_t202" ` +
      `style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;width:108pt;height:59.25pt;z-index:${index + 1};` +
      `visibility:${hidden}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
      '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
      `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>` +
      `${note.visible ? "<x:Visible/>" : ""}</x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    `<o:idmap v:ext="edit" data="${sheet}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
