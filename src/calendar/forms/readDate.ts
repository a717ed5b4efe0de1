import type { Token } from "../tokens";
import type { Century, Misfit, Written } from "../written";
import { DateTokens } from "./dateTokens";
import { FORMS_IN_FIGURES, FORMS_IN_WORDS } from "./list";
import { OUTER_MARKS, trimMarks } from "./marks";

/** More tokens than any single date has. */
const MOST_TOKENS = 14;

/**
 * The one date, month, season, term or year that the tokens make, all of them; a misfit where they have a date's shape but
 * there is no such date; `null` otherwise. A day without its month is a date only inside a longer text, so the caller must
 * allow it.
 */
export function readDate(tokens: Token[], century: Century): Written | Misfit | null {
  let list = trimMarks(tokens, OUTER_MARKS);
  let approximate = false;
  if (isDash(list[0]) || isDash(list[list.length - 1])) return null;
  if (list[0]?.kind === "or" && list[1]?.kind === "approx") list = list.slice(1);
  while (list[0]?.kind === "approx" || list[list.length - 1]?.kind === "approx") {
    list = trimMarks(list[0]?.kind === "approx" ? list.slice(1) : list.slice(0, -1));
    // "or thereabouts"
    if (list[list.length - 1]?.kind === "or") list = list.slice(0, -1);
    approximate = true;
  }
  if (list.length === 0 || list.length > MOST_TOKENS) return null;
  const date = readForms(list, century);
  if (!date || date.kind === "misfit" || !approximate) return date;
  return { ...date, approximate: true };
}

function readForms(list: Token[], century: Century): Written | Misfit | null {
  const date = new DateTokens(list);
  for (const form of date.figures ? FORMS_IN_FIGURES : FORMS_IN_WORDS) {
    const read = form.read(date, century, readDate);
    if (read) return read;
  }
  return null;
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === "mark" && token.text === "-";
}
