import { addReply, setCommentText, type PlacedComment } from "../../../engine/comments";
import type { CommentContents } from "../../../engine/contents";
import { itemNotFound } from "../../../engine/errors";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { found, text } from "../given";
import { assertPlain, locationOf } from "./comments";
import type { PlacedReply } from "./refs";

type Reply = CommentContents["replies"][number];

function live({ parent, reply }: PlacedReply): Reply {
  const { sheet, comment } = parent;
  if (sheet.isDeleted || !sheet.extras.comments.includes(comment) || !comment.replies.includes(reply)) {
    throw itemNotFound();
  }
  return reply;
}

/** Excel.CommentReply. */
export const commentReply: Definition<PlacedReply> = {
  scalars: {
    id: readOnly(({ reply }) => reply.id),
    content: {
      get: (placed) => live(placed).text,
      set: (placed, value) => setCommentText(live(placed), text(value)),
    },
    contentType: readOnly(() => "Plain"),
    authorName: readOnly((placed) => live(placed).author),
    authorEmail: readOnly(() => ""),
    creationDate: readOnly((placed) => live(placed).created),
    resolved: readOnly(({ parent }) => parent.comment.resolved),
  },
  methods: {
    delete: (placed) => {
      const reply = live(placed);
      const { comment } = placed.parent;
      comment.replies = comment.replies.filter((other) => other !== reply);
    },
    getLocation: ({ parent }) => locationOf(parent),
    getParentComment: ({ parent }) => apiObject("Comment", parent),
  },
};

function objectOf(parent: PlacedComment, reply: Reply | undefined): ApiObject {
  return apiObject("CommentReply", { parent, reply: found(reply) });
}

function byId({ comment }: PlacedComment, id: string): Reply | undefined {
  return comment.replies.find((reply) => reply.id.toLowerCase() === id.toLowerCase());
}

/** Excel.CommentReplyCollection. */
export const commentReplyCollection: Definition<PlacedComment> = {
  items: (parent) => parent.comment.replies.map((reply) => apiObject("CommentReply", { parent, reply })),
  item: (parent, id) => objectOf(parent, byId(parent, text(id))),
  methods: {
    add: (parent, args) => {
      assertPlain(args.at(1));
      return apiObject("CommentReply", { parent, reply: addReply(parent.comment, args.text(0)) });
    },
    getCount: ({ comment }) => comment.replies.length,
    getItemAt: (parent, args) => objectOf(parent, parent.comment.replies[args.number(0)]),
    getItemOrNullObject: (parent, args) => {
      const reply = byId(parent, args.text(0));
      return reply ? apiObject("CommentReply", { parent, reply }) : null;
    },
  },
};
