import { sentences } from "../../calendar/sentences";
import { columnOf, type Rule } from "./rule";

/** A note that the author wrote between two entries went to the Agency comment of the entry above it. */
export const noteBetweenEntries: Rule = {
  name: "note-between-entries",
  words: "A note between entries",
  level: "note",
  checkEntry: (entry, context) => {
    const rows = [...new Set(entry.cells.flatMap(({ note, row }) => (note === true ? [row] : [])))];
    if (rows.length === 0) return [];
    const said =
      rows.length === 1
        ? `Row ${String(rows[0])} is a note between entries and was added to the comment of the entry above it`
        : `Rows ${rows.join(", ")} are notes between entries and were added to the comment of the entry above them`;
    return [
      {
        row: entry.row,
        column: columnOf(context, "comment"),
        ...sentences(said, "check that it belongs there", "please put it into the comment of its entry"),
      },
    ];
  },
};
