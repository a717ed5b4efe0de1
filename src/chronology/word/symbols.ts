/**
 * Characters of the fonts Symbol and Wingdings, which have no meaning without the font: by the last two figures of their code, as Word
 * writes them (ECMA-376 part 1, section 17.3.3.30).
 */
const WINGDINGS: Readonly<Record<string, string>> = {
  "28": "☎",
  "6c": "●",
  "6e": "■",
  "6f": "☐",
  "71": "❑",
  "72": "❒",
  "76": "❖",
  "77": "◆",
  a7: "▪",
  a8: "☐",
  d8: "➢",
  df: "←",
  e0: "→",
  e1: "↑",
  e2: "↓",
  e8: "➔",
  f0: "⇨",
  fb: "✗",
  fc: "✓",
  fd: "☒",
  fe: "☑",
};
const SYMBOL: Readonly<Record<string, string>> = {
  a3: "≤",
  ab: "↔",
  ac: "←",
  ad: "↑",
  ae: "→",
  af: "↓",
  b0: "°",
  b1: "±",
  b3: "≥",
  b4: "×",
  b7: "•",
  b8: "÷",
  b9: "≠",
  d6: "√",
  de: "⇒",
};
const BULLET = "•";
/** What stands for a character that only its font could show. */
const UNKNOWN = "□";

/** A symbol by its font and its code in hexadecimal. */
export function symbolOf(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  if (Number.isNaN(number)) return UNKNOWN;
  const last = (number & 0xff).toString(16).padStart(2, "0");
  const inFont = /^symbol$/i.test(font)
    ? SYMBOL[last]
    : /^(?:wingdings|webdings)/i.test(font)
      ? WINGDINGS[last]
      : undefined;
  if (inFont !== undefined) return inFont;
  return isPrivate(number) || number < 0x20 ? UNKNOWN : String.fromCodePoint(number);
}

/** The bullet of a list as a character that any font shows. */
export function bulletOf(text: string): string {
  if (text === "o") return "◦";
  const code = text.codePointAt(0);
  if (code === undefined) return BULLET;
  if (!isPrivate(code)) return text;
  const last = (code & 0xff).toString(16);
  return last === "b7" ? BULLET : (WINGDINGS[last] ?? BULLET);
}

/** Fonts for symbols put theirs into the area that Unicode leaves to private use. */
function isPrivate(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}
