import type { SheetView } from "../sheet/sheetView";

const OPENS =
  /^(?:list of |table of |glossary of )?(?:key )?(?:abbreviations?|acronyms?|glossary)(?: (?:used|list|and (?:abbreviations|acronyms|terms)|of (?:terms|abbreviations)|explained|key))*\s*:?$/i;
const LONGEST_SHORT_FORM = 30;

/** The capitals that lists of abbreviations on the sheets of a return explain, beside or below its chronology. */
export function ownAbbreviations(views: readonly SheetView[]): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const view of views) for (const short of listed(view)) explained.add(short);
  return explained;
}

/** The sheet begins with such a list, and holds nothing else. */
export function listsAbbreviations(view: SheetView): boolean {
  const [first = 0] = view.filledRows;
  return (
    view.row(first).some(({ text }) => OPENS.test(text.trim())) &&
    view.filledRows.length >= 2 &&
    view.filledRows.every((row) => view.row(row).length <= 3)
  );
}

function* listed(view: SheetView): Generator<string> {
  // The column of the short forms, while a list is being read.
  let column: number | null = null;
  let begun = false;
  let previous = 0;
  for (const row of view.filledRows) {
    const cells = view.row(row);
    const opens = cells.slice(0, 12).find((cell) => cell.text.length <= 60 && OPENS.test(cell.text.trim()));
    if (opens !== undefined) [column, begun] = [opens.column, false];
    else if (begun && row > previous + 1) column = null;
    else if (column !== null) {
      const from = column;
      const [short, ...words] = cells.filter((cell) => cell.column >= from);
      yield* shortForms(short?.text ?? "", words.length > 0);
      begun = true;
    }
    previous = row;
  }
}

/** The capitals of "MET Team" beside its words, or of "MASH – Multi-Agency Safeguarding Hub" in one cell. */
function shortForms(text: string, hasWords: boolean): string[] {
  const short = hasWords ? text : (/^([^\n]{2,30}?)\s*(?:[=:–-])\s*\p{L}/u.exec(text)?.[1] ?? "");
  return short.length > LONGEST_SHORT_FORM ? [] : (short.match(/[A-Z](?:[A-Z]{1,5}|&[A-Z])/g) ?? []);
}
