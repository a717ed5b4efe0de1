import type { Account } from "./account";

/** Where a sentence ends: not at the stop of "2.7 kg" or "10.30". */
const STOP = /[.!?;](?=\s|$)|\n/g;

/** The sentences of a text, trimmed; stops stay with them. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(STOP, (stop) => `${stop}\n`)
    .split("\n")
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** The sentence around a place in a text, trimmed, with its stop. */
export function sentenceAt(text: string, at: number): string {
  let from = 0;
  for (const match of text.matchAll(STOP)) {
    if (match.index >= at) return text.slice(from, match.index + 1).trim();
    from = match.index + 1;
  }
  return text.slice(from).trim();
}

/** What one account says on a matter. */
export interface Statement {
  account: Account;
  /** The same in two accounts that agree: "arrested". */
  says: string;
  /** The sentence of the entry that says so. */
  sentence: string;
}

/** The most characters of an entry that are quoted, in whole sentences; the first is quoted however long it is, to a point. */
const MOST_QUOTED = 240;
const LONGEST_SENTENCE = 400;

/** The sentences of each entry that disagree, one item an entry: "POL-0004 (Police): “Arrested at 22:40.”". */
export function quotations(members: readonly Account[], statements: readonly Statement[]): string[] {
  return members.flatMap((account) => {
    const mine = statements.filter((statement) => statement.account === account);
    if (mine.length === 0) return [];
    const quoted: string[] = [];
    for (const { sentence } of mine) {
      const known = sentence === "" || quoted.some((other) => other.includes(sentence));
      const length = quoted.join(" ").length + sentence.length;
      if (!known && (quoted.length === 0 || length < MOST_QUOTED)) quoted.push(sentence);
    }
    const words = quoted.map((sentence) => `“${shortened(sentence)}”`).join(" ");
    return [`${account.ref} (${account.agency}): ${words}`];
  });
}

/** A text without stops may be one sentence of a thousand words. */
function shortened(sentence: string): string {
  const plain = sentence.replace(/\s+/g, " ");
  if (plain.length <= LONGEST_SENTENCE) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", LONGEST_SENTENCE))} …`;
}
