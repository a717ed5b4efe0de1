import type { ChronologyColumn } from "../entry/chronologyColumn";
import type { Field } from "../entry/fields";
import type { ColumnProfile } from "./columnProfile";

/** Beside dates that are plainly days, the longest of the columns that say something of the event, though in few words. */
export function shortAccounts(
  profiles: readonly ColumnProfile[],
  decided: ReadonlyMap<number, Pick<ChronologyColumn, "field" | "decidedBy">>,
): ColumnProfile | undefined {
  const isDated = profiles.some((p) => decided.get(p.column)?.field === "date" && p.dates >= 0.5);
  if (!isDated) return undefined;
  return profiles
    .filter(
      (p) =>
        mayTell(p, profiles[0]) &&
        !p.match.otherTable &&
        !p.match.notEventDate &&
        p.words >= LEAST_WORDS &&
        p.different > 0.5 &&
        decided.get(p.column)?.decidedBy !== "remembered",
    )
    .sort((one, other) => other.words - one.words)[0];
}

const LEAST_WORDS = 1.5;
const TELLING: readonly Field[] = ["event", "eventType", "comment"];

/** What was done is what happened only where the table begins with its date or number, as a list of actions does not. */
function mayTell({ match, heading, words }: ColumnProfile, first: ColumnProfile | undefined): boolean {
  const isFirst = first?.match.field === "date" || first?.match.field === "ref";
  if (match.field === "action") return isFirst && words >= 3 && !/^\W*actions?\b/i.test(heading);
  return match.confidence === 0 ? isFirst : TELLING.includes(match.field) && match.confidence >= 0.5;
}
