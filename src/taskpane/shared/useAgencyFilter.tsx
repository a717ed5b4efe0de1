import { useState, type ReactNode } from "react";
import { OneOrAll } from "./OneOf";

/**
 * The agency that a page is narrowed down to, and the field that chooses it.
 * @param agencies those to choose from; one that is no longer among them is no longer asked for
 * @returns the agency, "" for all of them
 */
export function useAgencyFilter(agencies: readonly string[]): { agency: string; agencyField: ReactNode } {
  const [chosen, setChosen] = useState("");
  const agency = agencies.includes(chosen) ? chosen : "";
  const agencyField = (
    <OneOrAll label="Agency" all="All agencies" options={agencies} value={agency} onValue={setChosen} />
  );
  return { agency, agencyField };
}
