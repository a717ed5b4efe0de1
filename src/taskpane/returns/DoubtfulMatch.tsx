import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";
import { EntryButton } from "./EntryButton";

/** One entry beside the one that it may be a corrected version of, and the question whether it is. */
export function DoubtfulMatch({
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
