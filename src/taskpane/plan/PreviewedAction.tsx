import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionCorrection, ActionPreviewed } from "../../jobs/plan/planTypes";
import { britishDay } from "../../calendar/britishDay";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";
import { CorrectForm } from "./CorrectForm";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, whiteSpace: "pre-wrap" },
});

/** "“end of Dec 2023” → 31/12/2023", "needs a date", "none". */
function targetInWords(action: ActionPreviewed, correction: ActionCorrection | null): string {
  const read = action.needsDate
    ? "needs a date"
    : action.target === null
      ? "none"
      : britishDay(action.target);
  const written = action.targetAsWritten.trim() === "" ? "" : `“${action.targetAsWritten}” → `;
  return `${written}${correction?.target ?? read}`;
}

interface ActionAsRead {
  action: ActionPreviewed;
  correction: ActionCorrection | null;
}

/** One action as it was read; agency, lead and target can be put right before it is built. */
export function PreviewedAction({
  action,
  correction,
  onCorrect,
}: ActionAsRead & { onCorrect: (correction: ActionCorrection | null) => void }) {
  const [editing, setEditing] = useState(false);
  const called = action.action === "" ? `the action of row ${String(action.row)}` : action.action;
  const close = () => setEditing(false);
  return (
    <ListItem>
      <Words small>
        {action.sheet}, row {action.row}
        {action.recommendation !== "" && ` · ${action.recommendation}`}
      </Words>
      <Words fromCell>{action.action === "" ? "No action is given." : action.action}</Words>
      {editing ? (
        <CorrectForm
          action={action}
          correction={correction}
          onCorrect={(corrected) => {
            close();
            onCorrect(corrected);
          }}
          onCancel={close}
        />
      ) : (
        <>
          <ActionFacts action={action} correction={correction} />
          {correction && (
            <Badge appearance="tint" color="informative">
              Corrected
            </Badge>
          )}
          {action.doubts.map((doubt) => (
            <Words key={doubt} fromCell>
              {doubt}
            </Words>
          ))}
          <Buttons>
            <ItemButton name={`Correct ${called}`} onClick={() => setEditing(true)}>
              Correct…
            </ItemButton>
          </Buttons>
        </>
      )}
    </ListItem>
  );
}

/** The agency, lead and target of an action as it was read, or as a person corrected them. */
function ActionFacts({ action, correction }: ActionAsRead) {
  const styles = useStyles();
  const facts = [
    ["Agency", (correction?.agency ?? action.agency) || "none given"],
    ["Lead", (correction?.lead ?? action.leads) || "none given"],
    ["Target", targetInWords(action, correction)],
  ] as const;
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([name, fact]) => [
        <dt key={name} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name} fact`} className={styles.fact}>
          {fact}
        </dd>,
      ])}
    </dl>
  );
}
