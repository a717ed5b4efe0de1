import type { CrossChecks } from "../../../src/chronology/crossChecks/checkResults";

/** What a careful reader finds, by refs. */
export interface Truth {
  links: readonly (readonly string[])[];
  linksDebatable?: readonly (readonly string[])[];
  discrepancies: readonly (readonly [about: string, refs: readonly string[]])[];
  discrepanciesDebatable?: readonly (readonly [about: string, refs: readonly string[]])[];
  omissions: readonly (readonly [ref: string, agency: string])[];
  unansweredReferrals: readonly (readonly [ref: string, agency: string])[];
}

/** How much was found, and what was not or should not have been. */
interface Score {
  right: number;
  missed: string[];
  wrong: string[];
}

function compared(
  found: readonly string[],
  wanted: readonly string[],
  debatable: readonly string[] = [],
): Score {
  const all = new Set(found);
  return {
    right: wanted.filter((one) => all.has(one)).length,
    missed: wanted.filter((one) => !all.has(one) && !debatable.includes(one)),
    wrong: [...all].filter((one) => !wanted.includes(one) && !debatable.includes(one)),
  };
}

function pairs(groups: readonly (readonly string[])[]): string[] {
  return groups.flatMap((refs) =>
    refs.flatMap((one, at) => refs.slice(at + 1).map((other) => [one, other].sort().join(" + "))),
  );
}

const about = ([what, refs]: readonly [string, readonly string[]]): string =>
  `${what}: ${[...refs].sort().join(" ")}`;
const refAndAgency = ([ref, agency]: readonly [string, string]): string => `${ref} ${agency}`;

/** Links pair by pair, the others one by one. */
export function measure(
  checks: CrossChecks,
  truth: Truth,
): Record<"links" | "discrepancies" | "omissions" | "referrals", Score> {
  return {
    links: compared(
      pairs(checks.links.map(({ refs }) => refs)),
      pairs(truth.links),
      pairs(truth.linksDebatable ?? []),
    ),
    discrepancies: compared(
      checks.discrepancies.map((one) => about([one.about, one.refs])),
      truth.discrepancies.map(about),
      truth.discrepanciesDebatable?.map(about),
    ),
    omissions: compared(
      checks.omissions.map(({ ref, agency }) => refAndAgency([ref, agency])),
      truth.omissions.map(refAndAgency),
    ),
    referrals: compared(
      checks.unansweredReferrals.map(({ ref, to }) => refAndAgency([ref, to])),
      truth.unansweredReferrals.map(refAndAgency),
    ),
  };
}

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was. */
export function f1({ right, missed, wrong }: Score): number {
  return right + missed.length + wrong.length === 0
    ? 1
    : (2 * right) / (2 * right + missed.length + wrong.length);
}
