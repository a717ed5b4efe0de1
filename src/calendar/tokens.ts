import { meaningOf, type WordKind } from "./words";

export interface Token {
  kind: "number" | "mark" | WordKind;
  text: string;
  /** The number, or what the word means (see `Meaning`). */
  value: number;
  /** There was a space before it. */
  gap: boolean;
  /** A number with st, nd, rd or th, or the like in Welsh. */
  ordinal: boolean;
}

interface Tokens {
  list: Token[];
  /** There was a question mark, or "~": the date is approximate. */
  doubtful: boolean;
}

const ORDINALS = new Set(["st", "nd", "rd", "th"]);
const WELSH_ORDINALS = new Set(["af", "il", "ail", "ydd", "edd", "ed", "fed", "eg", "ain"]);
const SILENT = new Set(["(", ")", "[", "]", '"', "@", "*"]);

/**
 * Cuts plain text (see `plainText`) into numbers, words and marks. Brackets and words that change nothing ("the", "of",
 * "on") are left out, as are question marks, which make the date doubtful.
 */
export function tokensOf(plain: string): Tokens {
  const list: Token[] = [];
  let doubtful = false;
  let gap = false;
  let at = 0;
  const push = (kind: Token["kind"], text: string, value: number): void => {
    list.push({ kind, text, value, gap, ordinal: false });
    gap = false;
  };
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    if (isDigit(code)) {
      const from = at;
      while (at < plain.length && isDigit(plain.charCodeAt(at))) at += 1;
      const text = plain.slice(from, at);
      // A digit replaced by a question mark ("1?/03/2019") is unknown: such a number must not be read as 1.
      const cut = plain[at] === "?" && isDoubtfulDigit(plain, from, at);
      push(cut ? "word" : "number", text, Number(text));
    } else if (isLetter(code)) {
      const from = at;
      while (at < plain.length && (isLetter(plain.charCodeAt(at)) || isApostropheInside(plain, at))) at += 1;
      const previous = list[list.length - 1];
      let word = plain.slice(from, at);
      if (previous?.kind === "number" && !previous.ordinal && previous.text.length <= 2) {
        const rest = restAfterOrdinal(word);
        if (rest !== null) {
          previous.ordinal = true;
          word = rest;
        }
      }
      if (word !== "") {
        const meaning = meaningOf(word);
        // "the 12th day of March", "12fed o Fawrth"
        const joins = previous?.ordinal === true && (word === "day" || word === "o");
        if (meaning.kind === "filler" || joins) gap = true;
        else push(meaning.kind, word, meaning.value);
        if (plain[at] === ".") at += 1;
      }
    } else {
      const mark = plain.charAt(at);
      at += 1;
      if (mark === " ") gap = true;
      else if (mark === "?" || mark === "~") {
        doubtful = true;
        gap = true;
      } else if (SILENT.has(mark)) gap = true;
      else if (mark === "&") push("and", mark, 0);
      else push("mark", mark, 0);
    }
  }
  return { list, doubtful };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isApostropheInside(plain: string, at: number): boolean {
  return (
    plain.charCodeAt(at) === 39 && isLetter(plain.charCodeAt(at - 1)) && isLetter(plain.charCodeAt(at + 1))
  );
}

/** "th" or "thmarch" after a number: what is left of the word, `null` where it is not the ending of an ordinal. */
function restAfterOrdinal(word: string): string | null {
  if (WELSH_ORDINALS.has(word)) return "";
  if (!ORDINALS.has(word.slice(0, 2))) return null;
  const rest = word.slice(2);
  return rest === "" || meaningOf(rest).kind === "month" ? rest : null;
}

function isDoubtfulDigit(plain: string, from: number, at: number): boolean {
  // "12/03/20??": the year's last digits are not known.
  const digits = plain.slice(from, at);
  if ((digits === "19" || digits === "20") && plain.startsWith("??", at)) return true;
  const after = plain.charAt(at + 1);
  const glued =
    after === "?" || after === "/" || after === "." || after === "-" || isDigit(after.charCodeAt(0));
  const length = at - from;
  return length === 3 || (length === 1 && glued);
}
