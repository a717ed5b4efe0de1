import { agencyNamed, namesOf } from "./agencyNames";
import type { Review, ReviewAgency } from "./review";

/** The agencies of a review record, brought together with those that the workbook has already. */
interface SettledAgencies {
  agencies: ReviewAgency[];
  /** Names of agencies of the workbook that are called otherwise now, each with its new name. */
  renamed: Map<string, string>;
}

/**
 * The agencies of a record, where the workbook may know some of them under the names that their files gave them. An agency is the
 * same where one of its names is, else where its code is. It is called as in the record, keeps its code, with which its refs
 * begin, and its other names.
 */
export function settleAgencies(given: Review, standing: Review): SettledAgencies {
  const left = new Set(standing.agencies);
  const renamed = new Map<string, string>();
  const take = (agency: ReviewAgency | undefined): ReviewAgency | null => {
    if (agency) left.delete(agency);
    return agency ?? null;
  };
  const byName = given.agencies.map((agency) => {
    const names: Review = { ...given, agencies: [{ ...agency, code: null }] };
    return take([...left].find((known) => namesOf(known).some((name) => agencyNamed(names, name) !== null)));
  });
  const agencies = given.agencies.map((agency, index): ReviewAgency => {
    const known = byName[index] ?? take([...left].find(({ code }) => code !== null && code === agency.code));
    if (known === null) return agency;
    if (known.name !== agency.name) renamed.set(known.name, agency.name);
    const aliases = [...new Set([...agency.aliases, ...namesOf(known)])].filter(
      (name) => name !== agency.name,
    );
    return { ...agency, code: known.code ?? agency.code, aliases };
  });
  return { agencies: apart(agencies, [...left]), renamed };
}

/** A code that another agency of the workbook has is not given a second time; the agency then gets one from its name. */
function apart(agencies: readonly ReviewAgency[], others: readonly ReviewAgency[]): ReviewAgency[] {
  const taken = new Set(others.flatMap(({ code }) => code ?? []));
  return agencies.map((agency) => {
    const code = agency.code !== null && taken.has(agency.code) ? null : agency.code;
    if (code !== null) taken.add(code);
    return { ...agency, code };
  });
}
