import { inTurn, pattern } from "../../calendar/pattern";
import { shareOf } from "../percent";
import { statusOfWelsh, statusOfWords, type Status } from "../status";

/** From the least to the most advanced; where parts differ, the least advanced counts (docs/domain.md section 7). */
const ADVANCE: readonly Status[] = ["Not started", "On hold", "In progress", "Complete"];

/** A colour before the words: "G – complete". */
const SIGN = /^\(?(?:[rabgwyp]|red|amber|green|blue|yellow|gr[ae]y)\)?\s*[-–—:]\s*(?=\S)/i;
/** "Police: complete", "Health – ongoing": whose part it is. */
const WHOSE = /^[\p{Lu}][\p{L}’' &/]{1,40}\s*(?::|\s[-–—])\s*(?=\S)/u;

/**
 * The status in a cell of statuses. Where it says different things of different parts ("Complete in Police; ongoing in
 * Health"), the least advanced. Null if its words give none.
 */
export function statusOfParts(text: string): Status | null {
  const bare = withoutOpen(text.trim().replace(SIGN, ""));
  if (/^(?:n|no)[.]?$/i.test(bare)) return "Not started";
  if (/^y[.]?$/i.test(bare)) return "Complete";
  const parts = bare.split(
    /\s*[;\n]\s*|,?\s+but\s+|,\s+(?=\S+(?:\s\S+)?\s(?:in|for|by|at|with)\s)|,\s+(?=\p{Lu}[\p{L}’' ]+(?::|\s[-–]))/u,
  );
  const found = parts.map(statusOfPart);
  const least = ADVANCE.find((status) => found.includes(status));
  const all = found.length > 1 && found.every((status) => status !== null && status !== "Not accepted");
  return all && least !== undefined ? least : (statusOfWords(bare) ?? statusOfPart(bare));
}

/** "Open – not started", "Closed – not taken forward": what follows says more. */
function withoutOpen(text: string): string {
  const [, how = "", more = ""] = /^(open|closed)\s*(?:[-–—:(]|$)\s*(.*)$/is.exec(text) ?? [];
  const status = statusOfWords(more);
  const says = /^open$/i.test(how) ? status !== null : status === "Not accepted";
  return says ? more : text;
}

function statusOfPart(text: string): Status | null {
  const known = statusOfWords(text) ?? (WHOSE.test(text) ? statusOfWords(text.replace(WHOSE, "")) : null);
  // "Parhaus / Ongoing": in two languages, by the one that is known.
  const [first, second, more] = text.split(/\s*\/\s*/);
  return (
    known ??
    (first !== undefined && second !== undefined && more === undefined ? statusOfWords(second) : null)
  );
}

const LONGEST_HEAD = 40;
/** What may follow a status at the head of a text: where, and when. */
const ONLY_WHEN =
  /^[\p{L}-]+(?:[ -](?:yet|in|on|by|since|as|of|started|progressed|progress|going|hold|track|accepted|agreed|complete[d]?|implemented|due|off|\d[\w./]*|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*))*$/iu;

/** Why, or for how long, it is so: "On hold until the hub opens". */
const BECAUSE =
  /,? (?:until|till|pending|awaiting|while|whilst|because|due to|owing to|subject to|following|with effect from)\b.*$/i;

/** The status at the head of a progress or evidence text: "Started: two courses held". Null if it opens with none. */
export function statusAtHead(text: string): Status | null {
  const bare = text.trim().replace(SIGN, "");
  const head =
    /^([^:;.\n–—(]+?)\s*(?:[:;.\n(]|[–—]|\s-\s|$)/u.exec(bare.replace(/(\d)[./](?=\d)/g, "$1_"))?.[1] ?? "";
  const words = head.replace(/_/g, ".").trim();
  if (/^\d{1,3} ?%(?: complete[d]?| done)?(?: (?:at|by|as at|as of|in|on|to) .*)?$/i.test(words)) {
    return statusOfPercent(words);
  }
  const plain = words.replace(BECAUSE, "");
  return plain.length <= LONGEST_HEAD && ONLY_WHEN.test(plain) ? statusOfWords(plain) : statusOfWelsh(plain);
}

/** How far an action is by its share done: 100% is complete, less in progress, nothing not started. Null if it is no share. */
export function statusOfPercent(text: string): Status | null {
  const share = shareOf(text);
  if (share === null) return null;
  return share === 100 ? "Complete" : share > 0 ? "In progress" : "Not started";
}

const SHARE = /\b(\d{1,3}(?:\.\d+)?) ?%/;
/** What tells that a share is how much of the work is done. */
const MADE = [
  /done|finished|completed?|implemented|achieved|delivered|rolled out|in place|through|there/,
  /written|drafted|prepared|developed|designed|produced|revised|reviewed|updated|built/,
];
/** A clause that says how far the work is: "80% done", "now 80% of the way", "draft written 60%", "progress: 40%". */
const HOW_FAR = pattern("iu", [
  inTurn(SHARE, / (?:of the way )?/, MADE, /\b(?! (?:by|of|the|in|for|with)\b)/),
  inTurn(SHARE, / of the way\b/),
  inTurn(
    /\b/,
    [MADE, /progress(?:ed)?|under ?way/],
    / ?(?:to|at|is|now|so far|about|around|[:(–-]| )* ?/,
    SHARE,
    /\)?\s*$/,
  ),
]);
/** A clause of what is to come, or is wished or measured. */
const NOT_NOW =
  /\b(?:will|shall|should|would|must|may|might|to be|aim\w*|target|goal|expect\w*|intend\w*|plan\w*|until|when|once|if|unless|require[ds]?|at least|minimum|not|no|never|was|were|by|compliance|measure)\b/i;

/** How far a text says that the action is, in a sentence after its head: "Put back once. 80% done". Null if it does not say. */
export function statusByShareWithin(text: string): Status | null {
  const clauses = text.split(/[;\n]|[.,](?!\d)/).map((clause) => clause.trim());
  const told = clauses.filter((clause) => HOW_FAR.test(clause) && !NOT_NOW.test(clause));
  const found = told.map((clause) => {
    const status = statusOfPercent(SHARE.exec(clause)?.[0] ?? "");
    // A part that is wholly done, or a text that goes on, does not make the action complete.
    const isWhole = /^\d/.test(clause) && clauses.filter((other) => other !== "").at(-1) === clause;
    return status === "Complete" && !isWhole ? null : status;
  });
  return ADVANCE.find((status) => found.includes(status)) ?? null;
}

/** Whether a text says that the action was not accepted: "Not accepted – risk tolerated". */
export function saysNotAccepted(text: string): boolean {
  return /^\s*(?:not (?:accepted|agreed|supported|approved)|reject(?:ed)?|declined?|refused?|disagree[ds]?)\b/i.test(
    text,
  );
}

const LABEL = "(?:\\d{1,2}(?:\\.\\d{1,2})?|[a-h]\\)|\\([a-h]\\))";
const LABELS = new RegExp(
  `(?:actions? )?(${LABEL}(?:\\s*(?:,|&|and|-|–|to)\\s*${LABEL})*)[.):]*\\s*(?:(?:are|is|:|-|–)\\s*)?([a-z][^;\\n\\d]*)`,
  "giu",
);

/**
 * The status of each numbered action, where one cell gives them by number: "1 Complete, 2 & 3 ongoing", "1–3 complete". "" for
 * one that it does not name; null if the cell is not of this kind.
 */
export function statusesByNumber(labels: readonly string[], text: string): string[] | null {
  const plain = text.trim();
  const given = new Map<string, string>();
  for (const [, numbers = "", words = ""] of plain.matchAll(LABELS)) {
    const said = words.replace(/(?:[\s,;.&(–-]|\band\b|\bactions?\b)+$/i, "").trim();
    if (statusOfWords(said) === null) return null;
    namedIn(numbers, labels).forEach((label) => given.set(label, said));
  }
  const first = /^(?:actions? )?(?:\(?[a-h]\)|\d)/i.test(plain);
  return first && given.size > 0 ? labels.map((label) => given.get(label) ?? "") : null;
}

/** The labels that a list of numbers names, with those between the ends of a range. */
function namedIn(numbers: string, labels: readonly string[]): string[] {
  const known = labels.map((label) => label.split(".").at(-1) ?? label);
  const place = (number: string): number => {
    const bare = number.replace(/[()]/g, "").toLowerCase();
    const whole = labels.indexOf(bare);
    return whole >= 0 ? whole : known.indexOf(bare);
  };
  return numbers.split(/\s*(?:,|&|\band\b)\s*/i).flatMap((part) => {
    const [from = "", to = from] = part.split(/\s*(?:-|–|\bto\b)\s*/i);
    const [first, last] = [place(from.trim()), place(to.trim())];
    return first < 0 || last < first ? [] : labels.slice(first, last + 1);
  });
}
