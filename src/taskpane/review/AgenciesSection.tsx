import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgencyOfReview } from "../../jobs/review/reviewTypes";
import { Form } from "../shared/Form";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { TextField } from "../shared/TextField";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  code: { flexShrink: 0, minWidth: "44px", fontWeight: tokens.fontWeightSemibold },
  square: {
    flexShrink: 0,
    width: "12px",
    height: "12px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

type Saved = Pick<AgencyOfReview, "name" | "otherNames">;

/** The agencies of the review with their codes and colours; their names can be changed. */
export function AgenciesSection({
  agencies,
  busy,
  onSave,
}: {
  agencies: readonly AgencyOfReview[];
  busy: boolean;
  /** Gives whether it could be written. */
  onSave: (before: string, agency: Saved) => Promise<boolean>;
}) {
  const styles = useStyles();
  return (
    <Section
      heading={
        <>
          Agencies <span className={styles.count}>{agencies.length}</span>
        </>
      }
    >
      {agencies.length === 0 ? (
        <Words small>
          Agencies come with their returns, and get their codes and colours at the first merge.
        </Words>
      ) : (
        <LongList items={agencies} name="Agencies of the review">
          {(agency) => <AgencyItem key={agency.name} agency={agency} busy={busy} onSave={onSave} />}
        </LongList>
      )}
    </Section>
  );
}

function AgencyItem({
  agency,
  busy,
  onSave,
}: {
  agency: AgencyOfReview;
  busy: boolean;
  onSave: (before: string, agency: Saved) => Promise<boolean>;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { name, code, otherNames, fill, returns } = agency;
  return (
    <ListItem name={name}>
      {open ? (
        <AgencyForm
          agency={agency}
          busy={busy}
          onSave={async (changed) => {
            const saved = await onSave(name, changed);
            if (saved) setOpen(false);
            return saved;
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className={styles.row}>
          <span
            className={styles.square}
            aria-hidden="true"
            {...(fill !== null && { style: { backgroundColor: fill } })}
          />
          <span className={styles.code}>{code || "–"}</span>
          <div className={styles.words}>
            <Words>{name}</Words>
            <Words small>
              {[
                returns === 0 ? "no return yet" : counted(returns, "return", "returns"),
                ...(otherNames.length > 0 ? [`also: ${otherNames.join(", ")}`] : []),
              ].join(" · ")}
            </Words>
          </div>
          <ItemButton name={`Edit ${name}`} busy={busy} onClick={() => setOpen(true)}>
            Edit
          </ItemButton>
        </div>
      )}
    </ListItem>
  );
}

function AgencyForm({
  agency: { name: before, otherNames },
  busy,
  onSave,
  onCancel,
}: {
  agency: AgencyOfReview;
  busy: boolean;
  onSave: (agency: Saved) => Promise<boolean>;
  onCancel: () => void;
}) {
  const [name, setName] = useState(before);
  const [others, setOthers] = useState(otherNames.join("\n"));
  const [asked, setAsked] = useState(false);
  const missing = name.trim() === "";
  return (
    <Form
      submit="Save"
      busy={busy}
      onSubmit={() => {
        setAsked(true);
        if (missing) return false;
        const lines = others.split(/[\n;]/).map((line) => line.trim());
        return onSave({ name: name.trim(), otherNames: lines.filter((line) => line !== "") });
      }}
      onCancel={onCancel}
    >
      <TextField
        label="Name"
        value={name}
        required
        problem={asked && missing ? "Write what the agency is called." : ""}
        hint="The chronology takes a new name at the next merge."
        onValue={setName}
      />
      <TextField
        label="Other names"
        value={others}
        lines={2}
        hint="One a line: what other returns call it."
        onValue={setOthers}
      />
    </Form>
  );
}
