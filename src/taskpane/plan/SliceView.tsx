import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FieldChoice, SliceRead } from "../../jobs/plan/slice/sliceTypes";
import { Buttons } from "../shared/Buttons";
import { FoldedList } from "../shared/FoldedList";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { choicesOf, decisionOf, fieldKey, type Decisions } from "./sliceChoices";
import { SliceField } from "./SliceField";

const useStyles = makeStyles({
  action: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

function introduction({ actions, unchanged }: SliceRead): string {
  const nothingNew =
    unchanged === 0 ? "" : ` The agency wrote nothing new for ${counted(unchanged, "action", "actions")}.`;
  return actions.length === 0
    ? `The plan already says all of it.${nothingNew}`
    : `Only what is ticked is written into the plan when you press the button.${nothingNew}`;
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
  const { actions, file } = slice;
  const { choices, undecided } = choicesOf(slice, decisions);
  return (
    <Section
      heading={`${counted(actions.length, "action", "actions")} with something new in ${file}`}
      takesFocus
    >
      <Words>{introduction(slice)}</Words>
      {undecided > 0 && (
        <Words>
          {counted(undecided, "conflict is", "conflicts are")} undecided. Until you choose, the plan keeps its
          own words there.
        </Words>
      )}
      <Buttons>
        <Button
          appearance="primary"
          disabledFocusable={busy || choices.length === 0}
          onClick={() => onTake(choices)}
        >
          Write {counted(choices.length, "field", "fields")} into the plan
        </Button>
        <Button disabledFocusable={busy} onClick={onLeave}>
          Leave it
        </Button>
      </Buttons>
      <LongList items={actions} atATime={25}>
        {({ ref, action, fields }) => (
          <ListItem key={ref} roomy>
            <h3 className={styles.action}>
              {ref} · {action}
            </h3>
            {fields.map((field) => (
              <SliceField
                key={field.heading}
                called={ref}
                field={field}
                decision={decisionOf(ref, field, decisions)}
                onDecide={(decision) =>
                  setDecisions(new Map([...decisions, [fieldKey(ref, field.heading), decision]]))
                }
              />
            ))}
          </ListItem>
        )}
      </LongList>
      <SliceLeftOut slice={slice} />
    </Section>
  );
}

/** What an agency sent back and the plan cannot take: cells that could not be read, and rows of no action. */
function SliceLeftOut({ slice: { unread, leftOut } }: { slice: SliceRead }) {
  return (
    <>
      {unread.length > 0 && (
        <FoldedList summary={`${counted(unread.length, "cell", "cells")} could not be read`} items={unread}>
          {({ ref, heading, reason }) => (
            <ListItem key={fieldKey(ref, heading)}>
              <Words fromCell>
                {ref}, {heading}: {reason} Enter it in the plan yourself.
              </Words>
            </ListItem>
          )}
        </FoldedList>
      )}
      {leftOut.length > 0 && (
        <FoldedList
          summary={counted(
            leftOut.length,
            "row does not belong to any action of the plan",
            "rows do not belong to any action of the plan",
          )}
          items={leftOut}
        >
          {({ sheet, row, words, reason }) => (
            <ListItem key={`${sheet} ${String(row)}`}>
              <Words fromCell>
                {row === 0 ? sheet : `${sheet}, row ${String(row)}`}: {reason} It says: {words}
              </Words>
            </ListItem>
          )}
        </FoldedList>
      )}
    </>
  );
}
