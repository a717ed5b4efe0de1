import type { Review } from "../../review/review";
import { listedAgency } from "./listedAgency";
import { isAgency, isRole } from "./ownerWords";

/**
 * The owners in a cell. An owner is never torn (docs/domain.md section 7): lines and semicolons part owners, a line that only goes
 * on with the one above belongs to it, and commas and "and" part only a list of which every piece is plainly an owner by itself.
 */
export function partsOfOwners(text: string, review: Review): string[] {
  return ownerLines(text)
    .flatMap((line) => line.split(/\s*;\s*/))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !NOBODY.test(part))
    .flatMap((part) => schoolAndPost(part) ?? piecesOf(part, review) ?? [part]);
}

/** What a cell says where there is nobody to name. */
const NOBODY = /^\(?(?:n\s*\/\s*a|not applicable|nil)\)?\.?$/i;

/** The lines of a cell, each an owner by itself: "Director of / Nursing" over two lines is one. */
export function ownerLines(text: string): string[] {
  const lines = text
    .split(/\n+/)
    .map((line) =>
      line
        .replace(/^[\s•·*–-]+/, "")
        .replace(/^\(?(?:\d{1,2}|[a-h])[.)]\s+/, "")
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !NOBODY.test(line));
  const owners: string[] = [];
  for (const line of lines) {
    const above = owners.at(-1);
    if (above !== undefined && goesOn(above, line)) {
      owners[owners.length - 1] = `${above} ${line}`;
    } else {
      owners.push(line);
    }
  }
  return owners.map((owner) => owner.replace(/[\s,:/–-]+$/, ""));
}

const OPEN_END = /(?:[,&/–-]|\b(?:of|and|for|the|to|in|at|with))$/i;
const CONTINUES = /^(?:[\p{Ll}&/(]|and\b|of\b|for\b)/u;
/** Posts that are not the whole name of an owner: "Head", "Director". */
const UNFINISHED =
  /^(?:(?:assistant|deputy|interim|acting|joint|senior) )*(?:head|director|chief|service|team|named|designated|lead|strategic|clinical|detective|business|assistant|deputy)$/i;

/** Whether a line only goes on with the owner of the line above. */
function goesOn(above: string, line: string): boolean {
  const open = (above.match(/\(/g)?.length ?? 0) > (above.match(/\)/g)?.length ?? 0);
  if (open || OPEN_END.test(above) || UNFINISHED.test(above)) return !/;\s*$/.test(above);
  if (/;\s*$/.test(above)) return false;
  return (
    CONTINUES.test(line) ||
    (isRole(above) && !isOwner(line) && !/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(line))
  );
}

/** An owner by itself: a post, an agency, an acronym or initials. */
export function isOwner(text: string): boolean {
  return isRole(text) || isAgency(text) || isAcronym(text);
}

function isAcronym(text: string): boolean {
  return /^[A-Z][A-Z&]{1,5}s?$/.test(text);
}

const PLAIN_AGENCY =
  /^(?:the )?(?:\p{Lu}\p{L}+ )?(?:police|constabulary|probation(?: service)?|ambulance(?: service)?|camhs|nspcc|cafcass|gps?|schools?|fire service)$/iu;

/** Names of one agency or directorate that are also names of two. */
const ONE_NAME =
  /\b(?:health and (?:social care|wellbeing)|fire and (?:rescue|crime)|children and (?:young people|families)|schools and (?:learning|early years)|education and (?:skills|learning)|primary and secondary|police and crime|quality and|safeguarding and)\b/i;

/** The pieces of a list of owners; null where it may be the name of one. */
function piecesOf(text: string, review: Review): string[] | null {
  const pieces = text.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).filter((piece) => piece !== "");
  if (pieces.length < 2) return null;
  const listed = (piece: string): boolean => listedAgency(piece, review) !== null;
  const certain = (piece: string): boolean => isAcronym(piece) || PLAIN_AGENCY.test(piece) || listed(piece);
  const agencies =
    !ONE_NAME.test(text) &&
    pieces.some(certain) &&
    pieces.every((piece) => certain(piece) || (isAgency(piece) && !/\band\b/.test(text)));
  const posts = !/\band\b/.test(text) && pieces.every(isWholePost) && !isPostAndTeam(pieces);
  return agencies || posts ? pieces : null;
}

/** "Team Manager, MASH": a post and the team it belongs to, by its letters. */
function isPostAndTeam([first = "", ...others]: readonly string[]): boolean {
  return !isAcronym(first) && others.some((piece) => isAcronym(piece) && !isRole(piece));
}

/** A post that its last word ends, so that nothing after a comma belongs to it. */
function isWholePost(text: string): boolean {
  return (
    isAcronym(text) ||
    (/\b(?:manager|nurse|doctor|officer|co-?ordinator|superintendent|inspector|(?:head)?teacher|principal|governor|matron|practitioner|senco|dsl|consultant|midwife|worker|chair|gp|lead)$/i.test(
      text,
    ) &&
      !/\bof\b/i.test(text))
  );
}

/** "Hill School / DSL": an agency and a post that a slash with spaces parts; null for any other text. */
function schoolAndPost(text: string): string[] | null {
  const [agency = "", post = "", more] = text.split(/\s+\/\s+/);
  return more === undefined && isAgency(agency) && isRole(post) && !isAgency(post) ? [agency, post] : null;
}
