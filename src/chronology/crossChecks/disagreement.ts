import type { Account } from "./account";
import type { Statement } from "./quotations";

/** A matter on which the accounts of a group disagree. */
export interface Disagreement<S extends Statement = Statement> {
  /** "the dates differ", "accounts of the arrest differ". */
  how: string;
  statements: S[];
}

/** The disagreement of the accounts on a matter; none where all that say something say the same. */
export function differing<Said extends Omit<Statement, "account">>(
  members: readonly Account[],
  matter: string,
  saying: (account: Account) => Said | null | undefined,
): Disagreement<Said & { account: Account }>[] {
  const statements: (Said & { account: Account })[] = [];
  for (const [at, account] of members.entries()) {
    // One that speaks alone disagrees with nobody: the others need not be read.
    if (statements.length + members.length - at < 2) return [];
    const said = saying(account);
    if (said) statements.push({ account, ...said });
  }
  if (new Set(statements.map(({ says }) => says)).size < 2) return [];
  return [{ how: `accounts of ${matter} differ`, statements }];
}
