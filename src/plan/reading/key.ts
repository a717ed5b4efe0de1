import type { SheetView } from "../../chronology/sheet/sheetView";
import { statusOfWords, type Status } from "../status";
import { statusOfParts } from "./statusWords";

/** What a key on the sheet explains: numbers, letters and colours in lower case, with the words beside them. */
export interface StatusKey {
  meanings: ReadonlyMap<string, string>;
  rows: ReadonlySet<number>;
}

const SIGN = "(?:\\d|red|amber|green|blue|gr[ae]y|white|black|yellow|purple|orange|pink|[rabgwyp])";
const EXPLAINED = new RegExp(`^\\(?(${SIGN})\\)?\\s*(?:=|:|–|—|-|means)\\s*(\\S.*)$`, "i");
const ALONE = new RegExp(`^\\(?(${SIGN})\\)?$`, "i");
const TITLE =
  /^(?:(?:rag|brag|status|colour|progress|rating)(?: (?:rag|status|rating|code))?\s*)?(?:key|legend)(?:\s*(?:to|for|:|-|–).*)?\s*:?$|^(?:rag|brag) (?:rating|status)(?: key)?\s*:?$/i;
/** "BRAG: Blue = not yet due": a title in the same cell as the key. */
const BEFORE =
  /^(?:(?:brag|rag|status|colour|progress)\s*)?(?:key|legend|rating|brag|rag)\s*[:–-]\s*(?=\S+\s*[=:–-])/i;
/** A key at the end of a title: "Improvement plan – BRAG: B = complete, …". The row stays a title. */
const IN_TITLE =
  /^.{3,120}?[\s([–-](?:(?:b?rag|status|colour) ?(?:key|rating)?|key|legend)\s*[:–-]\s*(?=\S+\s*=)/i;

/**
 * Reads the key of a sheet wherever it is, in one cell ("1 = Not started") or in two side by side. Two cells
 * without a sign between them are a key only under a title for one, or if the words are a status.
 */
export function readKey(view: SheetView): StatusKey {
  const meanings = new Map<string, string>();
  const rows = new Set<number>();
  let titled = false;
  let previous = 0;
  for (const row of view.filledRows) {
    const cells = view.row(row);
    titled = titled && row === previous + 1;
    previous = row;
    const [first, ...rest] = cells.map(({ text }) => text.trim().replace(BEFORE, ""));
    if (first === undefined || cells.length > 8) {
      continue;
    }
    if (TITLE.test(first)) {
      titled = true;
      rows.add(row);
      read(rest, titled, meanings);
      continue;
    }
    if (read([first, ...rest], titled, meanings)) {
      rows.add(row);
    } else if (IN_TITLE.test(first)) {
      read([first.replace(IN_TITLE, "").replace(/[)\]]\s*$/, "")], false, meanings);
    }
  }
  return { meanings, rows };
}

/** Adds what the cells of a row explain; false, adding nothing, if they are not all part of a key. */
function read(cells: readonly string[], titled: boolean, meanings: Map<string, string>): boolean {
  const found: [string, string][] = [];
  for (let index = 0; index < cells.length; index++) {
    const parts = (cells[index] ?? "").split(/\n|;|,(?=\s*\(?\w{1,6}\)?\s*[=:])/).map((part) => part.trim());
    const explained = parts.flatMap((part): [string, string][] => {
      const [, sign, words] = EXPLAINED.exec(part) ?? [];
      return sign !== undefined && words !== undefined ? [[sign.toLowerCase(), words]] : [];
    });
    const next = cells[index + 1];
    const [, alone] = ALONE.exec(cells[index] ?? "") ?? [];
    if (explained.length === parts.length && parts.length > 0) {
      found.push(...explained);
    } else if (
      alone !== undefined &&
      next !== undefined &&
      (titled || statusOfWords(next)) &&
      cells.length <= 3
    ) {
      found.push([alone.toLowerCase(), next]);
      index += 1;
    } else {
      return false;
    }
  }
  found.forEach(([sign, words]) => meanings.set(sign, words));
  return found.length > 0;
}

/** The status in a cell of a status column, by the key if it explains the cell, else by its words. */
export function statusByKey(text: string, { meanings }: StatusKey): Status | null {
  const explained = meanings.get(
    text
      .trim()
      .toLowerCase()
      .replace(/^\(|[).]$/g, ""),
  );
  return explained === undefined ? statusOfParts(text) : statusOfWords(explained);
}

/**
 * Whether a typed RAG means complete: blue, unless the key says otherwise. A typed RAG is used for nothing else
 * (docs/domain.md section 7).
 */
export function ragMeansComplete(text: string, { meanings }: StatusKey): boolean {
  const sign = text.trim().toLowerCase();
  const explained = meanings.get(sign) ?? meanings.get(sign.charAt(0));
  if (explained !== undefined) {
    return statusOfWords(explained) === "Complete";
  }
  // "Blue (complete and embedded)", "B – complete" say so themselves.
  return /^(?:b|blue)$|^(?:b|blue)\s*[(:=,/–—-]\s*complet/.test(sign) || statusOfWords(sign) === "Complete";
}
