import type { PlacedComment } from "../../../engine/comments";
import { eventsOf, EventType, WORKBOOK_TARGET } from "../../events";
import { eventMethods } from "../eventRegistration";
import type { CommentsScope } from "./refs";

/** The events of the comments of a sheet, or of the whole workbook. */
export const commentEvents = eventMethods<CommentsScope>(
  { Added: EventType.CommentAdded, Changed: EventType.CommentChanged, Deleted: EventType.CommentDeleted },
  ({ book, sheet }) => ({ events: eventsOf(book), targetId: sheet?.id ?? WORKBOOK_TARGET }),
);

/**
 * Tells of a comment and its replies.
 * @param changeType Excel.CommentChangeType, for CommentChanged
 */
export function emitComment({ sheet, comment }: PlacedComment, type: EventType, changeType?: string): void {
  eventsOf(sheet.book).emit(type, sheet.id, {
    worksheetId: sheet.id,
    source: "Local",
    commentDetails: [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }],
    ...(changeType !== undefined && { changeType }),
  });
}
