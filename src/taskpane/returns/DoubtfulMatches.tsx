import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { EntryButton } from "./PreviewEntries";
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

/** One entry beside the one that it may be a corrected version of, and the question whether it is. */
function DoubtfulMatch({
  match: { key, why, now, before },
  answer,
  onDecide,
  onShow,
}: {
  match: MergePreview["doubtful"][number];
  answer: boolean | undefined;
  onDecide: (key: string, same: boolean) => void;
  onShow: (ref: string) => void;
}) {
  return (
    <ListItem>
      <Text title="In the chronology" entry={before} />
      <EntryButton entry={before} onShow={onShow} />
      <Text title="In the return now" entry={now} />
      <Field label={`Is this ${before.ref} corrected, or a new entry?`} hint={`Why you are asked: ${why}`}>
        <RadioGroup
          value={answer === undefined ? "" : answer ? "same" : "new"}
          onChange={(_, { value }) => onDecide(key, value === "same")}
        >
          <Radio value="same" label="The same entry" />
          <Radio value="new" label="A new entry" />
        </RadioGroup>
      </Field>
    </ListItem>
  );
}

function Text({ title, entry: { agency, date, event } }: { title: string; entry: PreviewEntry }) {
  return (
    <div>
      <Words small>
        {title}: {agency}, {date === "" ? "no date" : date}
      </Words>
      <Words fromCell>{event}</Words>
    </div>
  );
}
