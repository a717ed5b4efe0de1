import { expect } from "./expect";
import { codeOf, type Fact, type FactGroup, type Opened } from "./fact";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
const COLLECTION = `${API}commentcollection`;
const COMMENT = `${API}comment`;
const GUIDE = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments";

const facts: Fact[] = [
  {
    fact: "a comment is added to a cell by its address with the sheet, or by a range",
    source: `${COLLECTION}#excel-excel-commentcollection-add-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { comments, worksheets } = context.workbook;
        comments.add("Sheet1!B2", "Who said this?");
        comments.add(worksheets.getItem("Sheet1").getRange("A1"), "First");
        comments.load("items/content,items/resolved,items/authorName");
        const count = comments.getCount();
        await context.sync();
        expect(comments.items.map(({ content, resolved }) => [content, resolved])).toEqual([
          ["First", false],
          ["Who said this?", false],
        ]);
        expect(count.value).toBe(2);
      }),
  },
  {
    fact: "a cell has one comment at most",
    source: GUIDE,
    run: async ({ Excel }) => {
      const adding = Excel.run(async (context) => {
        context.workbook.comments.add("Sheet1!A1", "One");
        context.workbook.comments.add("Sheet1!A1", "Two");
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("ItemAlreadyExists");
    },
  },
  ...["Sheet1!A1:B2", "A1", "Nowhere!A1"].map((address) => ({
    fact: `${address} is no single cell of a sheet that is there`,
    source: `${COLLECTION}#excel-excel-commentcollection-add-member(1)`,
    run: async ({ Excel }: Opened) => {
      const adding = Excel.run(async (context) => {
        context.workbook.comments.add(address, "Text");
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("InvalidArgument");
    },
  })),
  {
    fact: "a comment is found by its id and by its cell, changed, resolved and deleted",
    source: `${COLLECTION}#excel-excel-commentcollection-getitembycell-member(1)`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { comments } = context.workbook;
        const added = comments.add("Sheet1!C3", "Check the date").load("id");
        await context.sync();
        const byCell = comments.getItemByCell("Sheet1!C3").load("id");
        const byId = comments.getItem(added.id);
        byId.content = "Checked";
        byId.resolved = true;
        byId.load("content,resolved");
        const place = byId.getLocation().load("address");
        await context.sync();
        expect([byCell.id === added.id, byId.content, byId.resolved, place.address]).toEqual([
          true,
          "Checked",
          true,
          "Sheet1!C3",
        ]);
        byId.delete();
        const count = comments.getCount();
        await context.sync();
        expect(count.value).toBe(0);
      }),
  },
  {
    fact: "a cell without a comment is ItemNotFound",
    source: `${COLLECTION}#excel-excel-commentcollection-getitembycell-member(1)`,
    run: async ({ Excel }) => {
      const getting = Excel.run(async (context) => {
        context.workbook.comments.getItemByCell("Sheet1!A1").load("content");
        await context.sync();
      });
      expect(await codeOf(getting)).toBe("ItemNotFound");
    },
  },
  {
    fact: "replies are added, read, changed and deleted; deleting the comment deletes them",
    source: `${API}commentreplycollection`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const comment = context.workbook.comments.add("Sheet1!A1", "Question");
        const first = comment.replies.add("Answer").load("id,content");
        comment.replies.add("Thanks");
        comment.replies.load("items/content");
        await context.sync();
        expect(comment.replies.items.map((reply) => reply.content)).toEqual(["Answer", "Thanks"]);
        const again = comment.replies.getItem(first.id);
        again.content = "Better answer";
        again.load("content");
        const parent = context.workbook.comments.getItemByReplyId(first.id).load("content");
        await context.sync();
        expect([again.content, parent.content]).toEqual(["Better answer", "Question"]);
        again.delete();
        const count = comment.replies.getCount();
        await context.sync();
        expect(count.value).toBe(1);
      }),
  },
  {
    fact: "the comments of a sheet are its own, and go with their cells",
    source: `${API}worksheet#excel-excel-worksheet-comments-member`,
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets, comments } = context.workbook;
        const sheet = worksheets.getItem("Sheet1");
        worksheets.add("Other").comments.add("Other!A1", "Elsewhere");
        sheet.getRange("A1:A9").values = Array.from({ length: 9 }, (_, index) => [index]);
        const comment = sheet.comments.add("Sheet1!A5", "Here");
        comments.add("Sheet1!A2", "Goes");
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("3:3").delete("Up");
        const place = comment.getLocation().load("address");
        const counts = [sheet.comments.getCount(), comments.getCount()];
        await context.sync();
        expect(place.address).toBe("Sheet1!A5");
        expect(counts.map((count) => count.value)).toEqual([1, 2]);
      }),
  },
  {
    fact: "an empty comment is refused",
    source: `${COMMENT}#excel-excel-comment-content-member`,
    run: async ({ Excel }) => {
      const adding = Excel.run(async (context) => {
        context.workbook.comments.add("Sheet1!A1", "");
        await context.sync();
      });
      expect(await codeOf(adding)).toBe("InvalidArgument");
    },
  },
];

export const commentsFacts: FactGroup[] = [{ about: "comments", facts }];
