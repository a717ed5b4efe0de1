import { matchesApart } from "./matchesApart";
import { withoutOverlaps } from "./spans";

/** A number or address in a text that shows who or where someone is. */
export interface NumberSpan {
  from: number;
  to: number;
  kind: "NHS number" | "phone" | "postcode" | "e-mail";
}

/**
 * Finds NHS numbers, United Kingdom telephone numbers, postcodes and e-mail addresses in a text (docs/domain.md sections 5 and
 * 10). From left to right, without overlaps. Pure; linear in the text.
 */
export function findNumbers(text: string): NumberSpan[] {
  const addresses = text.includes("@") ? emails(text) : [];
  if (!/\d/.test(text)) return addresses;
  const numbers = withoutOverlaps(withoutOverlaps(addresses, nhsNumbers(text)), phones(text));
  return withoutOverlaps(numbers, postcodes(text));
}

const LOCAL_PART = /[\p{L}\p{N}._%+'’&!#*=~-]/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}/u;

function emails(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  let free = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let from = at;
    while (from > free && at - from < 64 && LOCAL_PART.test(text.charAt(from - 1))) from--;
    while (from < at && !/[\p{L}\p{N}]/u.test(text.charAt(from))) from++;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 260))?.[0].replace(/[-.]+$/, "");
    if (from === at || domain === undefined || !isDomain(domain, text.slice(from, at))) continue;
    free = at + 1 + domain.length;
    found.push({ from, to: free, kind: "e-mail" });
  }
  return found;
}

/** "a.tarrick@school" of a network of its own, or cut at the end of a line; "home@school" may be a slip. */
function isDomain(domain: string, local: string): boolean {
  return domain.includes(".") || (/[._\d]/.test(local) && /^\p{L}{2}/u.test(domain));
}

const TEN_DIGITS =
  /[^\d+](\d{3})([ \u00A0\u2000-\u200A\u202F./_‐‑–\r\n-]{0,3})(\d{3})([ \u00A0\u2000-\u200A\u202F./_‐‑–\r\n-]{0,3})(\d{4})(?!\d)/g;
const TEN_APART = /[^\d+](?:\d[ \u00A0-]{0,3}){9}\d(?!\d)/g;
const NHS_LABEL = /\b(?:NHS|CHI)(?:\s*(?:no|num|number|id|#))?[\s.:=#–-]{0,4}$/i;
const OTHER_LABEL =
  /\b(?:ref|reference|log|crime|incident|case|cad|urn|occurrence|account|order|uprn|upn|invoice|claim)(?:\s*(?:no|num|number|id|#|ref))?[\s.:=#–-]{0,4}$/i;

/** Ten digits as 3-3-4, ten digits with a correct check digit, or any ten digits after "NHS number". */
function nhsNumbers(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const { from, text: whole, groups } of matchesApart(text, TEN_DIGITS)) {
    const [, a = "", gap = "", b = "", second = "", c = ""] = groups;
    const digits = `${a}${b}${c}`;
    const before = text.slice(Math.max(0, from - 24), from);
    const labelled = NHS_LABEL.test(before);
    const otherwise = OTHER_LABEL.test(before) || digits.startsWith("0");
    // Over the end of a line they may be figures one under another.
    const oneLine = !/[\r\n]/.test(`${gap}${second}`);
    const grouped = gap !== "" && second !== "" && oneLine;
    const sure = (gap === second || !oneLine) && hasCheckDigit(digits);
    if (labelled || (!otherwise && (grouped || sure)))
      found.push({ from, to: from + whole.length, kind: "NHS number" });
  }
  return withoutOverlaps(found, apart(text));
}

/**
 * Ten digits with spaces at other places: after "NHS number", or with a correct check digit each apart or in groups
 * ("9434 765 919") that begin as the numbers of the NHS do.
 */
function apart(text: string): NumberSpan[] {
  return matchesApart(text, TEN_APART).flatMap(({ from, text: whole }): NumberSpan[] => {
    const labelled = NHS_LABEL.test(text.slice(Math.max(0, from - 24), from));
    const digits = whole.replace(/\D/g, "");
    const each = /^\d(?:[ \u00A0]\d){9}$/.test(whole);
    const inGroups = /^[4679]\d*(?:[ \u00A0]\d{2,})+$/.test(whole);
    return labelled || ((each || inGroups) && hasCheckDigit(digits))
      ? [{ from, to: from + whole.length, kind: "NHS number" }]
      : [];
  });
}

/** The last digit of an NHS number is eleven minus the weighted sum of the others modulo eleven (NHS Data Dictionary). */
export function hasCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += Number(digits.charAt(place)) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits.charAt(9));
}

const PHONE =
  /[^\d/.+-](?:(?:\+|00) ?44[ \u00A0\u2009\u202F.‐‑–-]{0,2}(?:\(0\)[ \u00A0.-]{0,2})?(?=[1-9(])\(?|\(?0)\d{2,10}\)?(?:[ \u00A0\u2009\u202F.‐‑–-]{1,2}\d{2,8}){0,5}(?![\d/]|[.-]\d)/g;
/** One number after another, or the other end of it: "07700 900124/07700 900125", "07700900124/5", "07700 900124 or 900125". */
const PHONES_IN_TURN =
  /[^\d/.+-](0\d[\d ]{7,11}\d)(?: ?\/ ?(?:0\d[\d ]{7,11}\d|\d{1,6})|,? (?:or|and|&) \d{6})+(?![\d/]|[.-]\d)/g;
/** A mobile over the end of a line. */
const CUT_PHONE = /[^\p{L}\d/.+-](?:\+44 ?|0044 ?|0)7\d{3} ?(?:\d{3}\r?\n|\r?\n\d{3} ?)\d{3}(?!\d)/gu;
/** With a letter in the place of the nought, each digit apart, a stroke after the code, or the country without its sign. */
const MISREAD_PHONE =
  /[^\p{L}\d+](?:[0Oo]7(?: ?[\dOo]){9}|0(?: \d){10}|0\d{4}\/\d{6}|44 ?7\d{3} ?\d{3} ?\d{3})(?! ?\d)/gu;
const LABELLED_PHONE =
  /\b(?:tel|telephone|phone|mobile|mob|landline|fax)(?:\s*(?:no|num|number))?\.?[\s:–-]{1,4}(\(?\d[\d ]{4,14}\d)(?![\d/])/gi;
/** How the digits of a number other than a mobile's are grouped, in Ofcom's practice and by habit. */
const GROUPS = new Set(
  "11 10 5-6 5-5 5-3-3 4-3-4 4-7 4-6 4-3-3 3-4-4 3-8 6-5 6-4 7-4 7-3 5-2-4 5-4-2 6-3-2 3-3-5 5-2-2-2 4-2-2-3 3-4-2-2".split(
    " ",
  ),
);

function phones(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const { from, text: whole } of matchesApart(text, PHONE)) {
    if (isPhone(whole)) found.push(withoutBrackets(text, { from, to: from + whole.length, kind: "phone" }));
  }
  const inTurn = matchesApart(text, PHONES_IN_TURN).flatMap(({ from, text: whole, groups }): NumberSpan[] =>
    isPhone(groups[1] ?? "") ? [{ from, to: from + whole.length, kind: "phone" }] : [],
  );
  const misread = [MISREAD_PHONE, CUT_PHONE]
    .flatMap((form) => matchesApart(text, form))
    .map(({ from, text: whole }): NumberSpan => {
      return { from, to: from + whole.length, kind: "phone" };
    });
  const labelled: NumberSpan[] = [];
  for (const match of text.matchAll(LABELLED_PHONE)) {
    const number = match[1] ?? "";
    const to = match.index + match[0].length;
    if (number.replace(/\D/g, "").length >= 6)
      labelled.push(withoutBrackets(text, { from: to - number.length, to, kind: "phone" }));
  }
  misread.sort((one, other) => one.from - other.from);
  return [found, misread, labelled].reduce<NumberSpan[]>((all, spans) => withoutOverlaps(all, spans), inTurn);
}

/** Brackets around a whole number, or whose other half is not in it, are the sentence's: those of "(01632) 960001" are its own. */
function withoutBrackets(text: string, { from, to, kind }: NumberSpan): NumberSpan {
  const inner = text.slice(from + 1, to - 1);
  const [opens, closes] = [text.charAt(from) === "(", text.charAt(to - 1) === ")"];
  return {
    from: opens && !inner.includes(")") ? from + 1 : from,
    to: closes && !inner.includes("(") ? to - 1 : to,
    kind,
  };
}

function isPhone(written: string): boolean {
  const national = written.replace(
    /^(?:\+|00) ?44[ \u00A0\u2009\u202F.‐‑–-]{0,2}(?:\(0\)[ \u00A0.-]{0,2})?\(?/,
    "0",
  );
  const groups = national.split(/\D+/).filter((group) => group !== "");
  const digits = groups.join("");
  if (digits.length < 10 || digits.length > 11 || !/^0[12378]/.test(digits)) return false;
  const abroad = /^(?:\+|00)/.test(written);
  if (digits.startsWith("07")) return digits.length === 11;
  return abroad || GROUPS.has(groups.map((group) => group.length).join("-"));
}

/** Whether it is the first half of a postcode: "CF10", in capitals or not. */
export function isOutwardCode(written: string): boolean {
  const area = /^([A-Z]{1,2})\d[A-Z\d]?$/i.exec(written)?.[1];
  return area !== undefined && AREAS.has(area.toUpperCase());
}

/** Postcode areas of the United Kingdom and the Crown dependencies, with the pseudo area ZZ. */
const AREAS = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY
HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO
PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ZZ`.split(
    /\s+/,
  ),
);
/** The last part never has the letters C, I, K, M, O and V, except in pseudo postcodes such as ZZ99 3VZ. */
const INWARD = /^\d[ABD-HJLNP-UW-Z]{2}$/i;
const POSTCODE =
  /[^\p{L}\p{N}]([A-Z]{1,2})(\d[A-Z\d]?)([ \u00A0]{0,2}|[-\n])(\d ?[A-Z]{2})(?![\p{L}\p{N}])/giu;

/** Of the forces abroad, "BFPO 57", and the one that has no figure before its space. */
const FORCES = /[^\p{L}\p{N}](?:BFPO ?\d{1,4}|GIR ?0AA)(?![\p{L}\p{N}])/giu;
/** Each letter and figure apart, as a form with boxes is read: "C F 1 0 3 A T", and the area apart: "CF 10 3AT". */
const APART =
  /[^\p{L}\p{N}](?:[A-Z] ){1,2}\d (?:[A-Z\d] )?\d [A-Z] [A-Z](?![\p{L}\p{N}]| [A-Z](?![\p{L}]))/gu;
const AREA_APART = /[^\p{L}\p{N}][A-Z]{1,2} \d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])/gu;

/** Whether the letters and figures are a postcode with its area, and none of the ordinals ("12 3RD"). */
function isPostcode(written: string): boolean {
  const [, area = "", inward = ""] = /^([A-Z]{1,2})\d[A-Z\d]?(\d[A-Z]{2})$/.exec(written) ?? [];
  return AREAS.has(area) && INWARD.test(inward) && !/(?:ST|ND|RD|TH|YR|HR|AM|PM)$/.test(inward);
}

function postcodes(text: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const { from, text: whole, groups } of matchesApart(text, POSTCODE)) {
    const [, area = "", , gap = "", inward = ""] = groups;
    const capitals = whole === whole.toUpperCase();
    // "s47 1st visit" is not one, nor is "f12yrs" cut short.
    const joined = inward.replace(" ", "");
    const ordinal = /^\d(?:st|nd|rd|th|yr|hr)$/.test(inward);
    if (!INWARD.test(joined) && area.toUpperCase() !== "ZZ") continue;
    if (!AREAS.has(area.toUpperCase()) || ordinal || (!capitals && /[-\n]/.test(gap))) continue;
    // "MP1 2 am": with a space within the last part only as one writes a whole postcode.
    if (joined !== inward && (!capitals || !/^[ \u00A0]$/.test(gap))) continue;
    found.push({ from, to: from + whole.length, kind: "postcode" });
  }
  for (const { from, text: whole } of matchesApart(text, FORCES))
    found.push({ from, to: from + whole.length, kind: "postcode" });
  for (const { from, text: whole } of [APART, AREA_APART].flatMap((form) => matchesApart(text, form))) {
    if (isPostcode(whole.replace(/ /g, ""))) found.push({ from, to: from + whole.length, kind: "postcode" });
  }
  return found.sort((one, other) => one.from - other.from);
}
