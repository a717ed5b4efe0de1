import type { MergePreview } from "../../jobs/merge/mergeTypes";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { DoubtfulMatch } from "./DoubtfulMatch";
import type { MergeQuestions } from "./useMerge";

/** Entries that may be corrected versions of earlier ones: the reviewer says which. */
export function DoubtfulMatches({
  matches,
  questions: { decisions, decide },
  onShow,
}: {
  matches: MergePreview["doubtful"];
  questions: MergeQuestions;
  onShow: (ref: string) => void;
}) {
  const open = matches.filter(({ key }) => !decisions.has(key)).length;
  return (
    <Section
      level={3}
      name="Doubtful matches"
      heading={
        open === 0
          ? "All doubtful matches are decided."
          : `${counted(open, "doubtful match", "doubtful matches")} to decide`
      }
    >
      <Words>
        Each may be a corrected version of an entry in the chronology. If you do not decide, it is added as a
        new entry and the old one is marked as withdrawn.
      </Words>
      <LongList items={matches}>
        {(match) => (
          <DoubtfulMatch
            key={match.key}
            match={match}
            answer={decisions.get(match.key)}
            onDecide={decide}
            onShow={onShow}
          />
        )}
      </LongList>
    </Section>
  );
}
