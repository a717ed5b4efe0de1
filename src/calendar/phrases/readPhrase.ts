import { tokensOf } from "../tokens";
import { PHRASE_FORMS } from "./list";
import type { Conventions, Outcome } from "./reading";

/** What a plain text means that consists only of dates; `null` for any other. */
export function readPhrase(plain: string, conventions: Conventions): Outcome | null {
  const { list, doubtful } = phraseTokens(plain);
  if (list.length === 0) return null;
  const phrase = { plain, tokens: list };
  for (const form of PHRASE_FORMS) {
    const outcome = form.read(phrase, conventions, readPhrase);
    if (outcome === null) continue;
    if (outcome === "unreadable") return null;
    return doubtful && outcome.kind === "reading" ? { ...outcome, approximate: true } : outcome;
  }
  return null;
}

function phraseTokens(plain: string): ReturnType<typeof tokensOf> {
  const { list, doubtful } = tokensOf(plain);
  let isDoubtful = doubtful;
  // A dash followed by a space begins a list item.
  if (list[0]?.text === "-" && list[1]?.gap) list.shift();
  // "probably between …", "sometime after …": the doubt is about all of it.
  while (list[0]?.kind === "approx" && list[1]?.kind === "word") {
    list.shift();
    isDoubtful = true;
  }
  return { list, doubtful: isDoubtful };
}
