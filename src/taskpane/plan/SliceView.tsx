import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FieldChoice, SliceRead } from "../../jobs/plan/sliceTypes";
import { Fold } from "../shared/Fold";
import { itemLook } from "../shared/itemLook";
import { LongList } from "../shared/LongList";
import { counted } from "../shared/words";
import { choicesOf, decisionOf, fieldKey, type Decisions } from "./sliceChoices";
import { SliceField } from "./SliceField";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, outlineStyle: "none" },
  action: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  words: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { ...itemLook, gap: tokens.spacingVerticalS },
  left: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function standing({ actions, unchanged }: SliceRead): string {
  const silent =
    unchanged === 0 ? "" : ` In ${counted(unchanged, "action", "actions")} it wrote nothing that is new.`;
  return actions.length === 0
    ? `The plan says all of it already.${silent}`
    : `What is ticked is written into the plan when you press the button, and nothing else.${silent}`;
}

/** What an agency wrote, action by action and field by field beside the plan, with the choice of what is taken. */
export function SliceView({
  slice,
  busy,
  onTake,
  onLeave,
}: {
  slice: SliceRead;
  busy: boolean;
  onTake: (choices: FieldChoice[]) => void;
  onLeave: () => void;
}) {
  const styles = useStyles();
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { actions, leftOut, unread, file } = slice;
  const { choices, undecided } = choicesOf(slice, decisions);
  return (
    <section className={styles.section} aria-labelledby="plan-slice-view">
      <h2 id="plan-slice-view" ref={heading} tabIndex={-1} className={styles.heading}>
        {counted(actions.length, "action", "actions")} with something new in {file}
      </h2>
      <p className={styles.words}>{standing(slice)}</p>
      {undecided > 0 && (
        <p className={styles.words}>
          {counted(undecided, "conflict is", "conflicts are")} undecided; until you choose, the plan keeps its
          own words there.
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || choices.length === 0}
          onClick={() => {
            onTake(choices);
          }}
        >
          Write {counted(choices.length, "field", "fields")} into the plan
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          Leave it
        </Button>
      </div>
      <LongList items={actions} className={styles.list} atATime={25}>
        {({ ref, action, fields }) => (
          <li key={ref} className={styles.item}>
            <h3 className={styles.action}>
              {ref} · {action}
            </h3>
            {fields.map((field) => (
              <SliceField
                key={field.heading}
                called={ref}
                field={field}
                decision={decisionOf(ref, field, decisions)}
                onDecide={(decision) => {
                  setDecisions(new Map([...decisions, [fieldKey(ref, field.heading), decision]]));
                }}
              />
            ))}
          </li>
        )}
      </LongList>
      {unread.length > 0 && (
        <Fold summary={`${counted(unread.length, "cell", "cells")} could not be read`} items={unread}>
          {({ ref, heading: name, reason }) => (
            <li key={fieldKey(ref, name)} className={styles.left}>
              {ref}, {name}: {reason} Enter it in the plan yourself.
            </li>
          )}
        </Fold>
      )}
      {leftOut.length > 0 && (
        <Fold
          summary={`${counted(leftOut.length, "row belongs", "rows belong")} to no action of the plan`}
          items={leftOut}
        >
          {({ sheet, row, words, reason }) => (
            <li key={`${sheet} ${String(row)}`} className={styles.left}>
              {row === 0 ? sheet : `${sheet}, row ${String(row)}`}: {reason} It says: {words}
            </li>
          )}
        </Fold>
      )}
    </section>
  );
}
