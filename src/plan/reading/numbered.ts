/** A numbered part of a cell: "2. Review the policy" → label "2", text "Review the policy". */
interface Numbered {
  /** "1", "1.2", "a", "iv", in lower case. */
  label: string;
  text: string;
}

interface Mark {
  label: string;
  from: number;
  to: number;
}

const WORD_BEFORE = "(?:action|step|task|rec(?:ommendation)?|no\\.?)?\\s*";
const KINDS: readonly RegExp[] = [
  // 1.1 and 2.3.1 before 1. and 1), so that the longer number wins.
  new RegExp(`(^|\\n)[ \\t]*${WORD_BEFORE}\\(?(\\d{1,2}(?:\\.\\d{1,2})+)[.):]*(?=[ \\t]+\\S)`, "gi"),
  new RegExp(
    `(^|\\n)[ \\t]*${WORD_BEFORE}\\(?(\\d{1,2})(?:[.):]+|[ \\t]*[-–](?=[ \\t]))(?=[ \\t]*[^\\d\\s/.-])`,
    "gi",
  ),
  /(^|\n)[ \t]*\(?([a-h])[.)]+(?=[ \t]*\S)/gi,
  /(^|\n)[ \t]*\(?(i{1,3}|iv|vi{0,3}|ix|x)[.)]+(?=[ \t]*\S)/gi,
  // In one line: "1. Train staff 2. Review the policy", "(a) … (b) …".
  /(^|\s)\(?(\d{1,2}(?:\.\d{1,2})+)[.):]*(?=[ \t]+[A-Z])/g,
  /(^|\s)\(?(\d{1,2})[.)](?=[ \t]*[^\d\s/.-])/g,
  /(^|\s)\(([a-h])\)(?=[ \t]*\S)/gi,
  /(^|\s)\((i{1,3}|iv|vi{0,3}|ix|x)\)(?=[ \t]*\S)/gi,
];

/**
 * The numbered parts of a text: two or more with consecutive numbers. Empty if there is no such list. Anything before
 * the first number belongs to none of them.
 */
export function numberedParts(text: string): Numbered[] {
  for (const kind of KINDS) {
    const marks = following([...text.matchAll(kind)].map(markOf));
    if (marks.length >= 2) {
      return marks.map(({ label, to }, index) => ({
        label,
        text: trimmed(text.slice(to, marks[index + 1]?.from ?? text.length)),
      }));
    }
  }
  return [];
}

/** A single number before a text, as with leads and dates: "2) 31/03/2017"; null if there is none. */
export function numberBefore(text: string): Numbered | null {
  const found = /^\s*\(?(\d{1,2}(?:\.\d{1,2})?|[a-h])[.):]+\s+(\S[\s\S]*)$/i.exec(text);
  const [, label, rest] = found ?? [];
  return label === undefined || rest === undefined ? null : { label: label.toLowerCase(), text: rest.trim() };
}

function markOf(found: RegExpExecArray): Mark {
  const [whole, before = "", label = ""] = found;
  const from = found.index + before.length;
  return { label: label.toLowerCase(), from, to: found.index + whole.length };
}

/** The marks that count up from the first, one at a time; any others are there by chance. */
function following(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    if (last === undefined || numberOf(mark.label) === numberOf(last.label) + 1) {
      kept.push(mark);
    }
  }
  return kept;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function numberOf(label: string): number {
  const last = label.split(".").at(-1) ?? label;
  if (/^\d+$/.test(last)) {
    return Number(last);
  }
  const roman = ROMAN.indexOf(last);
  return last.length > 1 || last === "i" ? roman + 1 : last.charCodeAt(0) - 96;
}

function trimmed(text: string): string {
  return text.replace(/^[\s.):–-]+/, "").replace(/\s*[;,]?\s*$/, "");
}
