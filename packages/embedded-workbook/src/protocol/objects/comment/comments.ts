import {
  addComment,
  commentAt,
  commentsOf,
  removeComment,
  setCommentText,
  type PlacedComment,
} from "../../../engine/comments";
import { placeGiven } from "../range/areasGiven";
import type { Area } from "../../../engine/contents";
import { invalidArgument, itemNotFound, WorkbookError } from "../../../engine/errors";
import { assertAllowed } from "../../../engine/protection";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, isA, readOnly, selfOf, type ApiObject, type Definition } from "../../apiObject";
import { EventType } from "../../events";
import { flag, found, text } from "../given";
import { RangeRef } from "../range/rangeRef";
import { commentEvents, emitComment } from "./events";
import type { CommentsScope } from "./refs";

/** The one cell that a comment is for: a range of a single cell, or an address; throws InvalidArgument otherwise. */
function cellGiven({ book, sheet: own }: CommentsScope, given: unknown): { sheet: Sheet; area: Area } {
  const place = isA("Range", given) ? selfOf("Range", given) : placeGiven(book, text(given), own);
  const { area, sheet } = place;
  if (area.top !== area.bottom || area.left !== area.right || (own && sheet !== own)) {
    throw invalidArgument();
  }
  return { sheet, area };
}

function live(placed: PlacedComment): PlacedComment {
  if (placed.sheet.isDeleted || !placed.sheet.extras.comments.includes(placed.comment)) {
    throw itemNotFound();
  }
  return placed;
}

/** The cell of a comment. */
export function locationOf({ sheet, comment }: PlacedComment): ApiObject {
  const { row, column } = comment;
  return apiObject("Range", new RangeRef(sheet, { top: row, bottom: row, left: column, right: column }));
}

/** Refuses Excel.ContentType.mention: there are no people to mention. */
export function assertPlain(given: unknown): void {
  if (given !== null && given !== "Plain") {
    throw new WorkbookError(
      "NotImplemented",
      "The embedded workbook does not support comments that mention people.",
    );
  }
}

/** Excel.Comment. */
export const comment: Definition<PlacedComment> = {
  scalars: {
    id: readOnly(({ comment }) => comment.id),
    content: {
      get: (placed) => live(placed).comment.text,
      set: (placed, value) => {
        setCommentText(live(placed).comment, text(value));
        emitComment(placed, EventType.CommentChanged, "CommentEdited");
      },
    },
    contentType: readOnly(() => "Plain"),
    authorName: readOnly((placed) => live(placed).comment.author),
    authorEmail: readOnly(() => ""),
    creationDate: readOnly((placed) => live(placed).comment.created),
    resolved: {
      get: (placed) => live(placed).comment.resolved,
      set: (placed, value) => {
        live(placed).comment.resolved = flag(value);
        emitComment(placed, EventType.CommentChanged, value === true ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  links: {
    replies: (placed) => apiObject("CommentReplyCollection", placed),
  },
  methods: {
    delete: (placed) => {
      removeComment(live(placed));
      emitComment(placed, EventType.CommentDeleted);
    },
    getLocation: (placed) => locationOf(live(placed)),
  },
};

function objectOf(placed: PlacedComment | null | undefined): ApiObject {
  return apiObject("Comment", found(placed));
}

function byId({ book, sheet }: CommentsScope, id: string): PlacedComment | undefined {
  return commentsOf(book, sheet).find((placed) => placed.comment.id.toLowerCase() === id.toLowerCase());
}

/** Excel.CommentCollection. */
export const commentCollection: Definition<CommentsScope> = {
  items: ({ book, sheet }) => commentsOf(book, sheet).map((placed) => apiObject("Comment", placed)),
  item: (scope, id) => objectOf(byId(scope, text(id))),
  methods: {
    ...commentEvents,
    add: (scope, args) => {
      const { sheet, area } = cellGiven(scope, args.at(0));
      assertPlain(args.at(2));
      assertAllowed(sheet, "allowEditObjects");
      const placed = { sheet, comment: addComment(sheet, area.top, area.left, args.text(1)) };
      emitComment(placed, EventType.CommentAdded);
      return apiObject("Comment", placed);
    },
    getCount: ({ book, sheet }) => commentsOf(book, sheet).length,
    getItemAt: ({ book, sheet }, args) => objectOf(commentsOf(book, sheet)[args.number(0)]),
    getItemByCell: (scope, args) => {
      const { sheet, area } = cellGiven(scope, args.at(0));
      const comment = commentAt(sheet, area.top, area.left);
      return objectOf(comment && { sheet, comment });
    },
    getItemByReplyId: ({ book, sheet }, args) => {
      const id = args.text(0).toLowerCase();
      return objectOf(
        commentsOf(book, sheet).find(({ comment: { replies } }) =>
          replies.some((reply) => reply.id.toLowerCase() === id),
        ),
      );
    },
    getItemOrNullObject: (scope, args) => {
      const placed = byId(scope, args.text(0));
      return placed ? apiObject("Comment", placed) : null;
    },
  },
};
