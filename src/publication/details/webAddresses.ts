import { withoutOverlaps } from "../../chronology/names/spans";
import { matchesApart } from "../../chronology/names/matchesApart";
import { oneOf, spansOf, type DetailSpan } from "./detail";

const ENDINGS = oneOf(["com", "co\\.uk", "org", "org\\.uk", "net", "uk", "info", "io", "me", "tv"]);
const ADDRESS = new RegExp(
  oneOf([
    '\\b(?:https?|ftp|file)://[^\\s<>"”]+',
    '\\bwww\\.[^\\s<>"”]+',
    `\\b[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,5}\\.${ENDINGS}\\b(?:/[^\\s<>"”]*)?`,
    // An e-mail address as people write it to keep machines off: "jane [at] example [dot] com".
    "[\\p{L}\\p{N}._-]{1,64} ?(?:\\[at\\]|\\(at\\)|\\bat\\b) ?[a-z0-9-]+(?: ?(?:\\[dot\\]|\\(dot\\)|\\bdot\\b) ?[a-z]{2,})+",
    // A network address.
    "\\b\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\b",
  ]),
  "giu",
);

const SERVICES = oneOf([
  "snap ?chat",
  "insta(?:gram)?",
  "tik ?tok",
  "facebook",
  "twitter",
  "discord",
  "kik",
  "xbox(?: live)?",
  "psn",
  "playstation",
  "roblox",
  "fortnite",
  "skype",
  "telegram",
  "youtube",
]);
const USER = new RegExp(
  `\\b${SERVICES} (?:user ?name|user|account|handle|id|gamer ?tag|tag|profile)(?: name)?(?: is| was| of| called)?[ :–-]{0,3}["“'‘]?([\\p{L}\\p{N}_.-]{3,})`,
  "giu",
);
/** "@rowan_e"; an e-mail address has something before the sign. */
const HANDLE = /[^\p{L}\p{N}_.@]@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,}/gu;

/** Addresses on the web and what people are called there (docs/domain.md section 10). From left to right, without overlaps. Pure. */
export function findWebAddresses(text: string): DetailSpan[] {
  if (!/[.@]|\bdot\b|user|account|handle|tag|profile/i.test(text)) return [];
  // After the sign it is the end of an e-mail address.
  const addresses = spansOf(text, ADDRESS, "web address")
    .filter(({ from }) => text.charAt(from - 1) !== "@")
    .map((span) => trimmed(text, span));
  const handles = matchesApart(text, HANDLE).map(({ from, text: handle }) =>
    trimmed(text, { from, to: from + handle.length, kind: "web address" }),
  );
  const users = spansOf(text, USER, "web address").map((span) => trimmed(text, span));
  return withoutOverlaps(withoutOverlaps(addresses, handles), users);
}

/** Without the stop of the sentence. */
function trimmed(text: string, span: DetailSpan): DetailSpan {
  const stops = /[.,;:!?)\]'’]+$/.exec(text.slice(span.from, span.to))?.[0].length ?? 0;
  return { ...span, to: span.to - stops };
}
