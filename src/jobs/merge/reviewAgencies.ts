import type { IntegratedChronology } from "../../chronology/integrated/integrate";
import { tintOf } from "../../review/palette";
import type { Review } from "../../review/review";
import type { AgencyColours } from "../../workbook/review/agencyColours";
import type { ReviewSheet } from "../../workbook/review/reviewSheet";

/**
 * The Review sheet with a code and colours for every agency in the chronology; the same object if nothing is missing. An agency without
 * entries gives up its code to the one that its return went to, since refs stay.
 */
export function withAgencies(known: ReviewSheet, { agencies }: IntegratedChronology): ReviewSheet {
  const listed: Review["agencies"] = known.review.agencies.map((agency) => {
    const own = agencies.find(({ name }) => name === agency.name);
    const isTaken = !own && agencies.some(({ code }) => code === agency.code);
    return { ...agency, code: isTaken ? null : (agency.code ?? own?.code ?? null) };
  });
  const missing = agencies.filter(({ name }) => !listed.some((agency) => agency.name === name));
  const all = [...listed, ...missing.map(({ name, code }) => ({ name, code, aliases: [] }))];
  const colours = all.map(({ name }, place): AgencyColours => {
    const chosen = known.colours.find(({ agency }) => agency === name);
    return chosen ?? { agency: name, ...tintOf(place) };
  });
  const complete =
    missing.length === 0 &&
    colours.length === known.colours.length &&
    listed.every(({ code }, index) => code === known.review.agencies[index]?.code);
  return complete ? known : { ...known, colours, review: { ...known.review, agencies: all } };
}

/** The agencies that give up their code. */
export function withoutTheirCode(before: Review, now: Review): string[] {
  return before.agencies
    .filter(({ code }, index) => code !== null && now.agencies[index]?.code === null)
    .map(({ name }) => name);
}
