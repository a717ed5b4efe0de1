import { RARE_WORDS, SHORT_WORDS } from "../chronology/names/ordinaryWords";
import { beginsSentence, doesSomething, isOrdinaryWord, TITLES } from "../chronology/names/usedAsName";
import { beginsWithCapital, isCapitals, type Word } from "../chronology/names/words";
import { JARGON } from "./jargon";

/** What of the words of a review is known here. */
interface Known {
  readonly nobody: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
}

/**
 * How many words from here may be a name by what is beside them, ordinary words as they may be (docs/domain.md section 10): "Jean
 * [name]", "DSL Jo Patel", "M. Stanning", "Jo Patel". `null` where nothing shows it.
 */
export function namedByPlace(
  text: string,
  words: readonly Word[],
  index: number,
  known: Known,
): number | null {
  const word = words[index];
  if (word === undefined || !beginsWithCapital(word.text)) return null;
  return beforeMark(text, words, index, known)
    ? 1
    : (afterPost(text, words, index, known) ??
        initialAndSurname(text, words, index, known) ??
        shortAndSurname(text, words, index, known));
}

const REPLACED = /^ ?\[(?:name|initials|taken out)\]/;

/** "Jean [name]": a first name before a surname that was replaced. */
function beforeMark(text: string, words: readonly Word[], index: number, { nobody }: Known): boolean {
  const word = words[index];
  const mark = word === undefined ? null : REPLACED.exec(text.slice(word.to, word.to + 20));
  if (word === undefined || mark === null || word.possessive) return false;
  if (RARE_WORDS.has(word.folded)) return true;
  if (!mayBePart(word)) return false;
  const markEnd = word.to + mark[0].length;
  if (doesSomething(words.find(({ from }) => from >= markEnd))) return true;
  const ordinary = isOrdinaryWord(word.folded);
  return beginsSentence(text.slice(0, word.from))
    ? !ordinary && !nobody.has(word.folded)
    : ordinary || !nobody.has(word.folded);
}

/** "DSL Jo Patel", "SW J. Hall", "HV Jean", "SW Sue rang": after the abbreviation of a post. */
function afterPost(text: string, words: readonly Word[], index: number, known: Known): number | null {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || word === undefined || !/^\p{Lu}{2,6}$/u.test(before.text)) return null;
  if (!/^[:,]? \(?$/.test(text.slice(before.to, word.from))) return null;
  if (isInitial(word) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text)) {
    const identifier = `${before.text} ${word.text}`.toLowerCase();
    return /^\.? ?$/.test(text.slice(word.to, next.from)) && !known.identifiers.has(identifier) ? 2 : null;
  }
  if (!mayBePart(word)) return null;
  let count = 1;
  for (; count < 3; count++) {
    const [last, after] = [words[index + count - 1], words[index + count]];
    if (last === undefined || after === undefined || !mayBePart(after)) break;
    if (!/^[ -]$/.test(text.slice(last.to, after.from))) break;
  }
  if (count > 1)
    return words.slice(index, index + count).every((part) => isPlain(part, known)) ? null : count;
  return RARE_WORDS.has(word.folded) || (isOrdinaryWord(word.folded) && doesSomething(next)) ? 1 : null;
}

/** "M. Stanning", and not the end of "Child R. Seen at home". */
function initialAndSurname(text: string, words: readonly Word[], index: number, known: Known): number | null {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || next === undefined || !isInitial(word)) return null;
  if (!/^\. ?$/.test(text.slice(word.to, next.from)) || !isSurname(next, known)) return null;
  const within = before !== undefined && text.slice(before.to, word.from) === " ";
  // Titles are looked at elsewhere.
  return within && beginsWithCapital(before.text) ? null : 2;
}

/** "Jo Patel", "Jean Sykes": a first name that is short or an ordinary word, before a surname that nobody lists. */
function shortAndSurname(text: string, words: readonly Word[], index: number, known: Known): number | null {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || text.slice(word.to, next.from) !== " ") return null;
  const first = RARE_WORDS.has(word.folded) || (word.text.length === 2 && isSurname(word, known));
  return first && isSurname(next, known) ? 2 : null;
}

function isInitial({ text }: Word): boolean {
  return /^\p{Lu}$/u.test(text);
}

/** A word that may be part of a name: with a capital, and none of the words of case notes. */
function mayBePart({ text, folded }: Word): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}'’]+$/u.test(text) &&
    !isCapitals(text) &&
    !JARGON.has(folded) &&
    !TITLES.has(folded) &&
    !SHORT_WORDS.has(folded)
  );
}

function isSurname(word: Word, { nobody }: Known): boolean {
  return mayBePart(word) && !isOrdinaryWord(word.folded) && !nobody.has(word.folded);
}

/** What the texts write in lower case too, and is no word that is often a name. */
function isPlain({ folded }: Word, { nobody }: Known): boolean {
  return nobody.has(folded) && !isOrdinaryWord(folded);
}
