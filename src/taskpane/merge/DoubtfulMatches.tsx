import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { MergePreview, PreviewEntry } from "../../jobs/merge/mergeTypes";
import { itemLook } from "../shared/itemLook";
import { counted } from "../shared/words";
import type { MatchesDecided } from "./decidedPreview";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  match: { ...itemLook, alignItems: "flex-start" },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Entries that may be corrected forms of ones that stand there: the reviewer says which. */
export function DoubtfulMatches({
  matches,
  decided,
  onDecide,
  onShow,
}: {
  matches: MergePreview["doubtful"];
  decided: MatchesDecided;
  onDecide: (key: string, same: boolean) => void;
  onShow: (ref: string) => void;
}) {
  const styles = useStyles();
  const open = matches.filter(({ key }) => !decided.has(key)).length;
  return (
    <section aria-label="Doubtful matches" className={styles.section}>
      <h3 className={styles.heading}>
        {open === 0
          ? "All doubtful matches are decided."
          : `${counted(open, "doubtful match", "doubtful matches")} to decide`}
      </h3>
      <p className={styles.words}>
        Each may be a corrected form of an entry that stands in the chronology. What is not decided comes in
        as a new entry, and the one that stands there is marked as withdrawn.
      </p>
      <ul className={styles.list}>
        {matches.map((match) => (
          <Match
            key={match.key}
            match={match}
            answer={decided.get(match.key)}
            onDecide={onDecide}
            onShow={onShow}
          />
        ))}
      </ul>
    </section>
  );
}

function Match({
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
  const styles = useStyles();
  return (
    <li className={styles.match}>
      <Text title="Stands in the chronology" entry={before} />
      <Button
        size="small"
        aria-label={`Show ${before.ref} in the chronology`}
        onClick={() => {
          onShow(before.ref);
        }}
      >
        {before.ref}
      </Button>
      <Text title="In the return now" entry={now} />
      <Field label={`Is it ${before.ref} corrected, or a new entry?`} hint={`Why it is asked: ${why}`}>
        <RadioGroup
          value={answer === undefined ? "" : answer ? "same" : "new"}
          onChange={(_, { value }) => {
            onDecide(key, value === "same");
          }}
        >
          <Radio value="same" label="The same entry" />
          <Radio value="new" label="A new entry" />
        </RadioGroup>
      </Field>
    </li>
  );
}

function Text({ title, entry: { agency, date, event } }: { title: string; entry: PreviewEntry }) {
  const styles = useStyles();
  return (
    <div>
      <span className={styles.place}>
        {title}: {agency}, {date === "" ? "no date" : date}
      </span>
      <p className={styles.text}>{event}</p>
    </div>
  );
}
