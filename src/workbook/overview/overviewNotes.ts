import type { CellRead } from "../gateway/blocks";
import { AT, blocksOf, rowsOf, type Block } from "./overviewLayout";

/** Something that a person typed on the Overview sheet, and the row that it stands beside. */
export interface TypedNote {
  kind: Block["kind"] | "";
  /** The review, agency or theme; "" for none. */
  name: string;
  column: number;
  cell: CellRead;
}

/** What was typed on the sheet: the notes, and whatever stands to the right of them. @param cells from A1 on */
export function notesOn(cells: readonly (readonly CellRead[])[]): TypedNote[] {
  let kind: TypedNote["kind"] = "";
  const titles = new Map(
    blocksOf({ reviews: [], agencies: [], themes: [] }).map((block) => [block.title, block.kind]),
  );
  return cells.flatMap((row) => {
    const name = String(row[AT.name] ?? "").trim();
    kind = titles.get(name) ?? kind;
    const isHeading = String(row[AT.note] ?? "") === "Note" && row[AT.all] !== "";
    return row.flatMap((cell, column): TypedNote[] =>
      column < AT.note || cell === "" || (isHeading && column === AT.note)
        ? []
        : [{ kind, name, column, cell }],
    );
  });
}

/** Where notes go now; those whose rows are gone are left. */
export function placedNotes(
  notes: readonly TypedNote[],
  blocks: readonly Block[],
): { placed: { row: number; column: number; cell: CellRead }[]; left: TypedNote[] } {
  const placed: { row: number; column: number; cell: CellRead }[] = [];
  const left: TypedNote[] = [];
  for (const note of notes) {
    const row = rowOf(note, blocks);
    if (row === null) left.push(note);
    else placed.push({ row, column: note.column, cell: note.cell });
  }
  return { placed, left };
}

/** In its own block, else in whichever has the name: a row that was gone may be back. */
function rowOf({ kind, name }: TypedNote, blocks: readonly Block[]): number | null {
  const own = blocks.filter((block) => block.kind === kind);
  for (const block of [...own, ...blocks].filter(({ names }) => names.length > 0)) {
    const names = [...block.names, ...block.last];
    const at = names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
    if (at >= 0) return rowsOf(block).first + at;
  }
  return null;
}
