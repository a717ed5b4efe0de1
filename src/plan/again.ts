import { fingerprint, normalWords } from "../chronology/entry/fingerprint";
import type { PlanCell, PlanCells } from "./planTable";

/** Where an action of the plan came from, and what was written for it. */
export interface ActionSource {
  ref: string;
  file: string;
  sheet: string;
  row: number;
  /** No longer in its table. */
  withdrawn: boolean;
  leads: string[];
  /** What its table's cells held then, as signs (`signOf`), by heading. */
  built: ReadonlyMap<string, string>;
}

/** An action as an earlier build left it. */
export interface EarlierAction extends ActionSource {
  /** What is in the workbook now, to recognise an action whose words have changed. */
  recommendation: string;
  action: string;
}

type Matched<T> = { action: T; ref: string; earlier: EarlierAction | null };

/** The actions of a newer table, matched to those of an earlier build. */
interface PlanAgain<T> {
  actions: Matched<T>[];
  /**
   * Actions no longer in the newer table, which stay in the plan, marked: those last read from a table that shares an action with it.
   * Another table's actions are none of its business, also when the same table is read again.
   */
  withdrawn: EarlierAction[];
  /** The table shares no action with the plan: it is a different one, and nothing is withdrawn. */
  otherTable: boolean;
}

const SHORT = 40;

/** A sign of what a cell holds: the text itself if short, else its length and a fingerprint. */
export function signOf(cell: PlanCell | boolean): string {
  const text = String(cell);
  return text.length <= SHORT ? text : `${text.length}:${fingerprint(text)}`;
}

/**
 * Whether a cell holds the text that a sign was made of, or the same without the apostrophe at its beginning, which Excel
 * may have taken when an earlier version wrote it (docs/excel.md, A5).
 */
export function hasSign(cell: PlanCell | boolean, sign: string | undefined): boolean {
  return signOf(cell) === sign || signOf(`'${String(cell)}`) === sign;
}

/** Two versions of one action share at least this fraction of the shorter one's words. */
const ALIKE = 0.6;

function likeness(one: string, other: string): number {
  const words = new Set(normalWords(one));
  const others = new Set(normalWords(other));
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.max(1, Math.min(words.size, others.size));
}

/**
 * Gives actions known from an earlier build their old refs, and new ones the next free numbers. An action is recognised
 * by its words, recommendation, agency and lead, else by fewer of these, else by most of its words under the same
 * recommendation. A ref is never given to another action.
 */
export function matchAgain<T extends { cells: PlanCells }>(
  actions: readonly T[],
  earlier: readonly EarlierAction[],
  refs: readonly string[],
): PlanAgain<T> {
  const matches = new Map<T, EarlierAction>();
  const free = new Set(earlier);
  const pass = (headings: readonly string[]): void => {
    const byKey = new Map<string, EarlierAction[]>();
    for (const known of free) {
      const key = keyOf(headings, (heading) => known.built.get(heading) ?? "");
      byKey.set(key, [...(byKey.get(key) ?? []), known]);
    }
    for (const action of actions) {
      const isBlank = headings.every((heading) => (action.cells.get(heading) ?? "") === "");
      if (matches.has(action) || isBlank) {
        continue;
      }
      const known = byKey.get(keyOf(headings, (heading) => signOf(action.cells.get(heading) ?? "")))?.shift();
      if (known) {
        matches.set(action, known);
        free.delete(known);
      }
    }
  };
  pass(["Recommendation", "Action", "Agency", "Lead (role)"]);
  pass(["Recommendation", "Action"]);
  pass(["Action"]);
  for (const action of actions) {
    const known = matches.has(action) ? null : mostAlike(action.cells, free);
    if (known) {
      matches.set(action, known);
      free.delete(known);
    }
  }
  const otherTable = earlier.length > 0 && matches.size === 0;
  const tables = new Set([...matches.values()].map(tableOf));
  const next = numbersAfter([...refs, ...earlier.map(({ ref }) => ref)]);
  return {
    actions: actions.map((action) => {
      const known = matches.get(action) ?? null;
      return { action, ref: known?.ref ?? next(), earlier: known };
    }),
    withdrawn: [...free].filter((known) => known.withdrawn || tables.has(tableOf(known))),
    otherTable,
  };
}

/** The file, or the sheet of this workbook, that an action was last read from. */
function tableOf({ file, sheet }: EarlierAction): string {
  return JSON.stringify(file === "" ? { sheet } : { file });
}

function keyOf(headings: readonly string[], sign: (heading: string) => string): string {
  return headings.map(sign).join("\u0000");
}

function mostAlike(cells: PlanCells, free: ReadonlySet<EarlierAction>): EarlierAction | null {
  const recommendation = cells.get("Recommendation") ?? "";
  const words = String(cells.get("Action") ?? "");
  let best: { known: EarlierAction; likeness: number } | null = null;
  for (const known of free) {
    const same =
      known.built.get("Recommendation") === signOf(recommendation) ||
      (recommendation !== "" && likeness(known.recommendation, String(recommendation)) >= ALIKE);
    const alike = same && words !== "" ? likeness(known.action, words) : 0;
    const empty = same && words === "" && known.action === "" ? 1 : 0;
    const most = Math.max(alike, empty);
    if (most >= ALIKE && (best === null || most > best.likeness)) {
      best = { known, likeness: most };
    }
  }
  return best?.known ?? null;
}

/** Refs that continue from the highest number given so far. */
export function numbersAfter(refs: readonly string[]): () => string {
  let last = highestNumber(refs);
  return () => {
    last += 1;
    return refOf(last);
  };
}

/** The ref with the highest number; "" where none has one. */
export function highestRef(refs: readonly string[]): string {
  const number = highestNumber(refs);
  return number === 0 ? "" : refOf(number);
}

function highestNumber(refs: readonly string[]): number {
  return refs.reduce((most, ref) => Math.max(most, Number(/^ACT-(\d{1,9})$/.exec(ref.trim())?.[1] ?? 0)), 0);
}

const refOf = (number: number): string => `ACT-${String(number).padStart(4, "0")}`;
