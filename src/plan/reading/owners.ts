import type { Review } from "../../review/review";
import { listedAgency, plainName } from "./listedAgency";
import { partsOfOwners } from "./ownerParts";
import { isAgency, isRole } from "./ownerWords";

/** Who is responsible for an action. */
interface Owners {
  /** Agencies, each once, in the order they are named. */
  agencies: string[];
  /** Everyone named as a lead, as written. */
  leads: string[];
  /** The leads that are not just an agency's name. */
  roles: string[];
}

/** The review's agencies named in a text. */
function listedWithin(text: string, review: Review): string[] {
  const words = ` ${plainName(text)} `;
  return review.agencies
    .filter(({ name, aliases }) =>
      [name, ...aliases].some((known) => words.includes(` ${plainName(known)} `)),
    )
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
    if (!agencies.some((known) => plainName(known) === plainName(name))) {
      agencies.push(name);
    }
  };
  for (const part of partsOfOwners(agencyCell, review)) {
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
  for (const part of partsOfOwners(leadCell, review)) {
    const listed = listedAgency(part, review);
    const pair = agencyAndRole(part, review);
    leads.push(part);
    if (listed !== null || (isAgency(part) && !pair)) {
      addAgency(listed ?? part);
    } else if (pair) {
      // "Lead Nurse, Health Visiting" beside an agency is a post of that agency.
      if (agencyCell.trim() === "" || listedAgency(pair.agency, review) !== null) addAgency(pair.agency);
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
