import { gridOf } from "../sheet/gridOf";
import { readOne } from "../returns/readOwn";

describe("note-between-entries", () => {
  const sheet = readOne(
    gridOf([
      ["Date", "Source", "What happened", "Action taken"],
      ["04/02/2021", "Delius", "Supervision appointment kept", "None taken"],
      ["Author's note: the diary for February could not be found."],
      ["11/03/2021", "Delius", "Supervision appointment missed", "Warning letter"],
      ["Note by author", null, "From here on another officer held the case."],
      ["12/04/2021", "Delius", "Home visit", "None taken"],
      ["Note: figures are taken from the old system."],
    ]),
  );

  it("is a note on the entry above, which says in which row the author's words are", () => {
    const queries = sheet.entries.map((entry) =>
      entry.queries
        .filter(({ rule }) => rule === "note-between-entries")
        .map(({ level, row, message }) => [level, row, /^Row \d+/.exec(message)?.[0]]),
    );
    expect(queries).toEqual([[["note", 2, "Row 3"]], [["note", 4, "Row 5"]], []]);
  });

  it("the words are in the agency's comment on that entry, marked as a note", () => {
    expect(sheet.entries.map((entry) => entry.texts.comment)).toEqual([
      "Author's note: the diary for February could not be found.",
      "Note by author: From here on another officer held the case.",
      "",
    ]);
    expect(sheet.entries.map((entry) => entry.texts.event)).toEqual([
      "Supervision appointment kept",
      "Supervision appointment missed",
      "Home visit",
    ]);
  });

  it("a note below the last entry is about the table and is set aside", () => {
    expect(sheet.uses.at(-1)).toEqual({
      row: 7,
      use: "setAside",
      reason: "a note below the table",
      words: "Note: figures are taken from the old system.",
    });
  });

  it("a sentence that does not call itself a note is marked", () => {
    const [entry] = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["04/02/2021", "Home visit, no reply.", "Card left"],
        ["There was no contact at all between March and June."],
        ["11/07/2021", "Home visit, seen with mother.", "None"],
      ]),
    ).entries;
    expect(entry?.texts.comment).toBe(
      "Note between entries: There was no contact at all between March and June.",
    );
  });

  it("the words of a note stay as written, white space at their ends too", () => {
    const [entry] = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["04/02/2021", "Home visit, no reply.", "Card left"],
        ["Author's note ", "", " no diary was kept! "],
        ["11/07/2021", "Home visit, seen with mother.", "None"],
      ]),
    ).entries;
    expect(entry?.texts.comment).toBe("Author's note :  no diary was kept! ");
  });

  it("a heading between entries stays a heading", () => {
    const uses = readOne(
      gridOf([
        ["Date", "Event", "Action"],
        ["04/02/2021", "Home visit, no reply.", "Card left"],
        ["Second pregnancy"],
        ["11/07/2021", "Home visit, seen with mother.", "None"],
      ]),
    ).uses;
    expect(uses.map(({ use }) => use)).toEqual(["heading", "entry", "heading", "entry"]);
  });
});
