import { parseCell } from "../../engine/address";
import type { CommentContents, NoteContents } from "../../engine/contents";
import { unescapeText } from "../shared/escapes";
import type { Relationship, WorkbookPackage } from "./package";
import type { StyleReader } from "./styles";
import type { Warn } from "./tables";
import { readRichText } from "./texts";
import { child, childrenOf, descendants, flag, numeric, type XmlElement } from "./xml";

/** Notes and threaded comments of one sheet. */
interface Remarks {
  notes: NoteContents[];
  comments: CommentContents[];
}

/**
 * Reads the notes of a sheet and its threaded comments. The note that every threaded comment has for older versions of
 * Excel is left out.
 * @param people display names by the id of the person.
 */
export function readRemarks(
  pkg: WorkbookPackage,
  relationships: readonly Relationship[],
  people: ReadonlyMap<string, string>,
  styles: StyleReader,
  warn: Warn,
): Remarks {
  const threads = partsOf(pkg, relationships, "threadedComment");
  if (threads.some((root) => descendants(root, "mention").length > 0)) {
    warn("Comments keep the names of the people they mention as plain text.");
  }
  const comments = threads.flatMap((root) => readThreads(root, people));
  const threaded = new Set(comments.map((each) => `${each.row},${each.column}`));
  const shown = visibleNotes(pkg, relationships);
  const notes = partsOf(pkg, relationships, "comments")
    .flatMap((root) => readNotes(root, styles, shown))
    .filter((note) => !threaded.has(`${note.row},${note.column}`));
  return { notes, comments };
}

/** The people who wrote threaded comments, by id. */
export function readPeople(
  pkg: WorkbookPackage,
  relationships: readonly Relationship[],
): Map<string, string> {
  const people = new Map<string, string>();
  for (const root of partsOf(pkg, relationships, "person")) {
    for (const { attributes } of childrenOf(root, "person")) {
      people.set((attributes.id ?? "").toUpperCase(), unescapeText(attributes.displayName ?? ""));
    }
  }
  return people;
}

function partsOf(pkg: WorkbookPackage, relationships: readonly Relationship[], type: string): XmlElement[] {
  return relationships
    .filter((each) => each.type === type && !each.external && pkg.has(each.target))
    .map((each) => pkg.tree(each.target));
}

function readNotes(root: XmlElement, styles: StyleReader, shown: ReadonlySet<string>): NoteContents[] {
  const authors = childrenOf(child(root, "authors"), "author").map((each) => unescapeText(each.text));
  return childrenOf(child(root, "commentList"), "comment").flatMap((element) => {
    const place = parseCell(element.attributes.ref ?? "");
    if (!place) return [];
    const author = authors[numeric(element, "authorId") ?? -1] ?? "";
    const { text } = readRichText(child(element, "text"), styles);
    return [{ ...place, author, text, visible: shown.has(`${place.row},${place.column}`) }];
  });
}

/** The drawing that shows a note says whether it is always shown. */
function visibleNotes(pkg: WorkbookPackage, relationships: readonly Relationship[]): Set<string> {
  const shown = new Set<string>();
  for (const { type, target, external } of relationships) {
    if (type !== "vmlDrawing" || external || !pkg.has(target)) continue;
    for (const data of clientData(pkg, target)) {
      const row = Number(child(data, "Row")?.text);
      const column = Number(child(data, "Column")?.text);
      if (child(data, "Visible")) shown.add(`${row},${column}`);
    }
  }
  return shown;
}

/** Old drawings are often not well-formed; where one cannot be read, all that is lost is which notes are shown. */
function clientData(pkg: WorkbookPackage, part: string): XmlElement[] {
  try {
    return descendants(pkg.tree(part), "ClientData");
  } catch {
    return [];
  }
}

function readThreads(root: XmlElement, people: ReadonlyMap<string, string>): CommentContents[] {
  const threads = new Map<string, CommentContents>();
  const elements = childrenOf(root, "threadedComment");
  for (const element of elements) {
    const { attributes } = element;
    const place = parseCell(attributes.ref ?? "");
    if (attributes.parentId !== undefined || !place) continue;
    const id = attributes.id ?? "";
    threads.set(id, { ...remark(element, people), ...place, resolved: flag(element, "done"), replies: [] });
  }
  for (const element of elements) {
    threads.get(element.attributes.parentId ?? "")?.replies.push(remark(element, people));
  }
  return [...threads.values()];
}

function remark(
  element: XmlElement,
  people: ReadonlyMap<string, string>,
): CommentContents["replies"][number] {
  const { id = "", personId = "", dT = "" } = element.attributes;
  return {
    id,
    author: people.get(personId.toUpperCase()) ?? "",
    text: unescapeText(child(element, "text")?.text ?? ""),
    created: isoInstant(dT),
  };
}

/** Files leave the Z out; the times are in UTC all the same. */
function isoInstant(text: string): string {
  return text === "" || /(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`;
}
