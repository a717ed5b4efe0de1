import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Decision, SliceFieldShown } from "./sliceChoices";

const useStyles = makeStyles({
  field: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
  },
  pair: { margin: 0, overflowWrap: "anywhere" },
  side: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: "pre-wrap" },
});

const DECISIONS: readonly Decision[] = ["ours", "theirs", "both"];

/** What an agency wrote in a cell beside what the plan says, and the choice between them. */
export function SliceField({
  called,
  field,
  decision,
  onDecide,
}: {
  /** The action's ref. */
  called: string;
  field: SliceFieldShown;
  decision: Decision;
  onDecide: (decision: Decision) => void;
}) {
  const styles = useStyles();
  const { heading, ours, theirs, kind, both, remark } = field;
  return (
    <div className={styles.field}>
      {kind === "take" ? (
        <Checkbox
          label={`Take ${heading} of ${called}`}
          checked={decision === "theirs"}
          onChange={(_, { checked }) => onDecide(checked === true ? "theirs" : "ours")}
        />
      ) : (
        <Field label={`${heading} of ${called} differs from what the plan says`}>
          <RadioGroup
            value={decision ?? ""}
            onChange={(_, { value }) => onDecide(DECISIONS.find((known) => known === value) ?? null)}
          >
            <Radio value="ours" label="Keep ours" />
            <Radio value="theirs" label="Take theirs" />
            {both && <Radio value="both" label="Keep both" />}
          </RadioGroup>
        </Field>
      )}
      <dl className={styles.pair}>
        <dt className={styles.side}>The plan says</dt>
        <dd className={styles.text}>{ours === "" ? "(empty)" : ours}</dd>
        <dt className={styles.side}>The agency wrote</dt>
        <dd className={styles.text}>{theirs}</dd>
      </dl>
      {remark !== "" && <span className={styles.side}>{remark}</span>}
    </div>
  );
}
