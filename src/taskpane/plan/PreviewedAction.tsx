import { Badge, Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ActionCorrection, ActionPreviewed } from "../../jobs/plan/planTypes";
import { itemLook } from "../shared/itemLook";
import { ShortForm } from "../shared/ShortForm";
import { britishDay } from "../../calendar/britishDay";

const useStyles = makeStyles({
  item: { ...itemLook, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, whiteSpace: "pre-wrap" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, whiteSpace: "pre-wrap" },
  buttons: { display: "flex" },
});

/** One action as it was understood; agency, lead and target can be put right before it is built. */
export function PreviewedAction({
  action,
  correction,
  onCorrect,
}: {
  action: ActionPreviewed;
  correction: ActionCorrection | null;
  onCorrect: (correction: ActionCorrection | null) => void;
}) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const called = action.action === "" ? `the action of row ${String(action.row)}` : action.action;
  const understood = action.target === null ? "" : britishDay(action.target);
  const target =
    correction?.target ?? (action.needsDate ? "needs a date" : understood === "" ? "none" : understood);
  const written = action.targetAsWritten.trim() === "" ? "" : `“${action.targetAsWritten}” → `;
  return (
    <li className={styles.item}>
      <span className={styles.place}>
        {action.sheet}, row {action.row}
        {action.recommendation !== "" && ` · ${action.recommendation}`}
      </span>
      <p className={styles.words}>{action.action === "" ? "No action is named." : action.action}</p>
      {editing ? (
        <CorrectForm
          action={action}
          correction={correction}
          onCorrect={(corrected) => {
            setEditing(false);
            onCorrect(corrected);
          }}
          onCancel={() => {
            setEditing(false);
          }}
        />
      ) : (
        <>
          <dl className={styles.facts}>
            <dt className={styles.name}>Agency</dt>
            <dd className={styles.fact}>{(correction?.agency ?? action.agency) || "none named"}</dd>
            <dt className={styles.name}>Lead</dt>
            <dd className={styles.fact}>{(correction?.lead ?? action.leads) || "none named"}</dd>
            <dt className={styles.name}>Target</dt>
            <dd className={styles.fact}>
              {written}
              {target}
            </dd>
          </dl>
          {correction && (
            <Badge appearance="tint" color="informative">
              Corrected
            </Badge>
          )}
          {action.doubts.map((doubt) => (
            <p key={doubt} className={styles.words}>
              {doubt}
            </p>
          ))}
          <div className={styles.buttons}>
            <Button
              size="small"
              aria-label={`Correct ${called}`}
              onClick={() => {
                setEditing(true);
              }}
            >
              Correct…
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

function CorrectForm({
  action,
  correction,
  onCorrect,
  onCancel,
}: {
  action: ActionPreviewed;
  correction: ActionCorrection | null;
  onCorrect: (correction: ActionCorrection | null) => void;
  onCancel: () => void;
}) {
  const day = action.target === null ? "" : britishDay(action.target);
  const [agency, setAgency] = useState(correction?.agency ?? action.agency);
  const [lead, setLead] = useState(correction?.lead ?? action.leads);
  const [target, setTarget] = useState(correction?.target ?? day);
  return (
    <ShortForm
      submit="Keep it"
      onSubmit={() => {
        const changed = {
          ...(agency !== action.agency && { agency }),
          ...(lead !== action.leads && { lead }),
          ...(target.trim() !== day && target.trim() !== "" && { target: target.trim() }),
        };
        onCorrect(Object.keys(changed).length === 0 ? null : { key: action.key, ...changed });
        return true;
      }}
      onCancel={onCancel}
    >
      <Field label="Agency" hint="One that answers for it.">
        <Textarea
          rows={1}
          value={agency}
          onChange={(_, { value }) => {
            setAgency(value);
          }}
        />
      </Field>
      <Field label="Lead (role)" hint="A role and not a person's name.">
        <Textarea
          rows={1}
          value={lead}
          onChange={(_, { value }) => {
            setLead(value);
          }}
        />
      </Field>
      <Field label="Target date" hint="As you would write it: 31/03/2027, end of March 2027.">
        <Input
          value={target}
          onChange={(_, { value }) => {
            setTarget(value);
          }}
        />
      </Field>
    </ShortForm>
  );
}
