import type { Review } from "../../review/review";

/** Who is responsible for an action. */
interface Owners {
  /** Agencies, each once, in the order they are named. */
  agencies: string[];
  /** Everyone named as a lead, as written. */
  leads: string[];
  /** The leads that are not just an agency's name. */
  roles: string[];
}

const ROLE =
  /\b(?:manager|head|heads|director|lead(?!\s+agenc)|officer|co-?ordinator|chair|chairs|nurse|doctor|gp lead|superintendent|inspector|sergeant|commissioner|teacher|headteacher|principal|chief|deputy|assistant|practitioner|supervisor|senco|dsl|dci|dcs|dsu?|cso|ceo|senior|adviser|advisor|consultant|paediatrician|midwife|matron|worker|author|secretary|governor|clerk|administrator|trainer|champion|lado|independent|board manager|service manager|executive|member|representative|owner|partner lead|designated|named)s?\b/i;
const AGENCY =
  /\b(?:police|constabulary|health|hospital|nhs|trust|ccgs?|icbs?|pct|council|local authority|children['’]?s? (?:social care|services)|social (?:care|services|work)|adult (?:social )?(?:care|services)|schools?|college|education|academ(?:y|ies)|probation|crc|housing|lscb|lscp|safeguarding (?:children )?(?:board|partnership|partners)|board|partnership|partners|camhs|cypmhs|gp (?:practices?|surger(?:y|ies))|gps|primary care|surgery|nspcc|barnardo['’]?s|cafcass|ambulance|fire (?:service|and rescue)?|yots?|yos|early help|mash|agenc(?:y|ies)|service|services|association|charity|department|home office|dwp|csc|asc|public health|midwifery|health visiting|school nursing|nursery|borough|county)\b/i;

/** Splits a cell of names at lines, semicolons and slashes; at commas and "and" only between agencies or roles. */
function partsOfOwners(text: string): string[] {
  const lines = text
    .split(/\n+|\s*;\s*|\s+\/\s+|\s*\/\s*(?=[A-Z][a-z])/)
    .map((part) =>
      part
        .replace(/^[\s•·*–-]+/, "")
        .replace(/^\(?\d{1,2}[.)]\s+/, "")
        .replace(/[\s,:–-]+$/, ""),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  return lines.flatMap((line) => {
    const pieces = line.split(/\s*,\s*|\s+and\s+|\s*&\s*/).filter((piece) => piece !== "");
    const all =
      pieces.length > 1 && pieces.every((piece) => isAgency(piece) || isRole(piece)) && !/\bof\b/i.test(line);
    const alike = pieces.every(isAgency) || pieces.every(isRole);
    return all && alike && !isOneAgency(line) ? pieces : [line];
  });
}

const ONE_NAME =
  /\b(?:health and (?:social care|wellbeing)|fire and rescue|children and (?:young people|families)|schools and (?:learning|early years)|education and (?:skills|learning)|primary and secondary)\b|&/i;

function isOneAgency(line: string): boolean {
  return ONE_NAME.test(line);
}

function isRole(text: string): boolean {
  return ROLE.test(text);
}

function isAgency(text: string): boolean {
  return AGENCY.test(text) && !ROLE.test(text);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The review's agency, if that is all a text names; else null. */
function listedAgency(text: string, review: Review): string | null {
  const wanted = plain(text).replace(/^the | (?:service|services|team)$/g, "");
  const found = review.agencies.find(({ name, code, aliases }) =>
    [name, code ?? name, ...aliases].some((known) => [wanted, plain(text)].includes(plain(known))),
  );
  return found?.name ?? null;
}

/** The review's agencies named in a text. */
function listedWithin(text: string, review: Review): string[] {
  const words = ` ${plain(text)} `;
  return review.agencies
    .filter(({ name, aliases }) => [name, ...aliases].some((known) => words.includes(` ${plain(known)} `)))
    .map(({ name }) => name);
}

/**
 * Separates agencies from leads, wherever they are (docs/domain.md section 7), by the review's agencies and the words that
 * agencies and roles use. Nothing is lost: anything that is neither is kept as a lead.
 * @param agencyCell the text under agencies, "" if there is none
 * @param leadCell the text under leads
 */
export function readOwners(agencyCell: string, leadCell: string, review: Review): Owners {
  const agencies: string[] = [];
  const leads: string[] = [];
  const roles: string[] = [];
  const addAgency = (name: string): void => {
    if (!agencies.includes(name)) {
      agencies.push(name);
    }
  };
  for (const part of partsOfOwners(agencyCell)) {
    const pair = agencyAndRole(part, review);
    if (pair && isRole(pair.role)) {
      addAgency(pair.agency);
      leads.push(pair.role);
      roles.push(pair.role);
    } else if (isRole(part) && listedAgency(part, review) === null) {
      leads.push(part);
      roles.push(part);
      listedWithin(part, review).forEach(addAgency);
    } else {
      addAgency(listedAgency(part, review) ?? part);
    }
  }
  for (const part of partsOfOwners(leadCell)) {
    const listed = listedAgency(part, review);
    const pair = agencyAndRole(part, review);
    leads.push(part);
    if (listed !== null || (isAgency(part) && !pair)) {
      addAgency(listed ?? part);
    } else if (pair) {
      addAgency(pair.agency);
      roles.push(pair.role);
    } else {
      roles.push(part);
      if (agencyCell.trim() === "") {
        listedWithin(part, review).forEach(addAgency);
      }
    }
  }
  return { agencies, leads, roles };
}

/** "Police – Detective Superintendent", "Head of Safeguarding (Health)": an agency and a role together. */
function agencyAndRole(text: string, review: Review): { agency: string; role: string } | null {
  const [, one = "", other = ""] = /^(.+?)(?:\s+[–—-]\s+|\s*[:,]\s+|\s*\()(.+?)\)?$/.exec(text) ?? [];
  if (one === "" || other === "") {
    return null;
  }
  const name = (side: string): string | null => listedAgency(side, review) ?? (isAgency(side) ? side : null);
  const [first, second] = [name(one), name(other)];
  if (first !== null && second === null) {
    return { agency: first, role: other };
  }
  return second !== null && first === null ? { agency: second, role: one } : null;
}
