/** What one entry says, as the Cross-checks sheet quotes it. */
export interface AccountQuoted {
  /** "POL-0001 (Police)". */
  who: string;
  words: string;
}

const BEGINS = /^([A-Z][A-Z0-9]{1,4}-\d{1,6} \([^\n]*?\)): ?(.*)$/;

/** The accounts in a cell of “What each says”, one an entry; null where a person has written something else there. */
export function accountsIn(text: string): AccountQuoted[] | null {
  const accounts: AccountQuoted[] = [];
  for (const line of text.split("\n")) {
    const [, who, words = ""] = BEGINS.exec(line) ?? [];
    const last = accounts.at(-1);
    if (who !== undefined) accounts.push({ who, words });
    else if (last) last.words += `\n${line}`;
    else return null;
  }
  return accounts.length > 1 ? accounts : null;
}
