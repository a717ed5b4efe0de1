import type { Book } from "./book";
import type { CommentContents } from "./contents";
import { invalidArgument, WorkbookError } from "./errors";
import type { Feature } from "./feature";
import type { Sheet } from "./sheet";
import { shiftedArea } from "./shifts";

/** A comment and its sheet. */
export interface PlacedComment {
  sheet: Sheet;
  comment: CommentContents;
}

/** Whoever works with the embedded workbook: there is no account with a name. */
const AUTHOR = "Author";

function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** Comments of a sheet that was copied: the same, with ids of their own. */
export function copiedComments(comments: readonly CommentContents[]): CommentContents[] {
  return comments.map((comment) => ({
    ...comment,
    id: newId(),
    replies: comment.replies.map((reply) => ({ ...reply, id: newId() })),
  }));
}

/** The comments of a sheet, or of all sheets in their order; on a sheet row by row. */
export function commentsOf(book: Book, sheet: Sheet | null): PlacedComment[] {
  return (sheet ? [sheet] : book.sheets()).flatMap((one) =>
    [...one.extras.comments]
      .sort((first, second) => first.row - second.row || first.column - second.column)
      .map((comment) => ({ sheet: one, comment })),
  );
}

export function commentAt(sheet: Sheet, row: number, column: number): CommentContents | null {
  return sheet.extras.comments.find((comment) => comment.row === row && comment.column === column) ?? null;
}

function checkText(text: string): void {
  if (text === "") {
    throw invalidArgument("A comment can't be empty.");
  }
}

/** Adds a comment to a cell; throws ItemAlreadyExists where the cell has one. */
export function addComment(sheet: Sheet, row: number, column: number, text: string): CommentContents {
  checkText(text);
  if (commentAt(sheet, row, column)) {
    throw new WorkbookError("ItemAlreadyExists", "The cell has a comment already.");
  }
  const comment: CommentContents = {
    id: newId(),
    row,
    column,
    author: AUTHOR,
    text,
    created: new Date().toISOString(),
    resolved: false,
    replies: [],
  };
  sheet.extras.comments.push(comment);
  return comment;
}

export function addReply(comment: CommentContents, text: string): CommentContents["replies"][number] {
  checkText(text);
  const reply = { id: newId(), author: AUTHOR, text, created: new Date().toISOString() };
  comment.replies.push(reply);
  return reply;
}

export function setCommentText(item: { text: string }, text: string): void {
  checkText(text);
  item.text = text;
}

/** Removes a comment with all its replies. */
export function removeComment({ sheet, comment }: PlacedComment): void {
  sheet.extras.comments = sheet.extras.comments.filter((other) => other !== comment);
}

/** Comments are kept in the sheet's extras, which come and go with the sheet; they go where their cells go, and away with them. */
export const comments: Feature = {
  follow: (sheet, shift) => {
    sheet.extras.comments = sheet.extras.comments.flatMap((comment) => {
      const { row, column } = comment;
      const place = shiftedArea({ top: row, bottom: row, left: column, right: column }, shift);
      return place ? [Object.assign(comment, { row: place.top, column: place.left })] : [];
    });
  },
};
