import type { SignAtWork } from "../../workbook/gateway/atWorkSheet";

/** A pane's claim to be the one that writes in the workbook. */
export interface Claim {
  id: string;
  job: string;
  where: string;
  /** When it began, and when it was last heard of, by the clock of its pane, in milliseconds since 1970. */
  since: number;
  last: number;
  /** It has ended, or another pane has given it up. */
  over: "ended" | "given up" | null;
}

/** The claims, in the order in which they came: the first that is not over is the one that may write. */
export function claimsOf(signs: readonly SignAtWork[]): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { claim: id, sign, job, where, at } of signs) {
    const known = claims.get(id);
    if (sign === "begins") claims.set(id, { id, job, where, since: at, last: at, over: null });
    else if (known && sign === "goes on") known.last = at;
    else if (known) known.over ??= sign === "ends" ? "ended" : "given up";
  }
  return [...claims.values()];
}

/** Those that must be over before a claim may write. */
export function before(claims: readonly Claim[], id: string): Claim[] {
  const place = claims.findIndex((claim) => claim.id === id);
  return claims.slice(0, place < 0 ? claims.length : place).filter(({ over }) => over === null);
}

/** A pane at work is heard of every so many milliseconds. */
export const HEARD_OF_EVERY = 20_000;
const SILENT = 2 * 60_000;
const LONG_SILENT = 15 * 60_000;

/**
 * Whether a pane may be taken to be closed. The clocks of two machines may differ, so one that was silent for some minutes only is
 * given up where nothing was heard of it either while this pane waited.
 */
export function isAbandoned({ last }: Claim, now: number, lastBeforeWaiting: number | undefined): boolean {
  const silent = Math.abs(now - last);
  return silent > LONG_SILENT || (silent > SILENT && last === lastBeforeWaiting);
}
