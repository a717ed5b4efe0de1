import type { Book } from "../../../engine/book";
import type { PlacedComment } from "../../../engine/comments";
import type { CommentContents } from "../../../engine/contents";
import type { Sheet } from "../../../engine/sheet";

/** The comments of a sheet, or of the workbook (null). */
export interface CommentsScope {
  book: Book;
  sheet: Sheet | null;
}

/** A reply to a comment. */
export interface PlacedReply {
  parent: PlacedComment;
  reply: CommentContents["replies"][number];
}
