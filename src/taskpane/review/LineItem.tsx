import { useState } from "react";
import type { LineListed } from "../../jobs/enquiry/enquiryTypes";
import { Buttons } from "../shared/Buttons";
import { Fold } from "../shared/Fold";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { counted } from "../shared/sentenceParts";
import { TextForm } from "../shared/TextForm";
import { Words } from "../shared/Words";

/** A line of enquiry; the form and the question whether to remove open in its place. */
export function LineItem({
  line: { line, entries, agencies, gaps, actions },
  merged,
  busy,
  onSave,
  onRemove,
  onEntry,
}: {
  line: LineListed;
  /** Whether there are entries to count. */
  merged: boolean;
  busy: boolean;
  onSave: (words: string) => Promise<boolean>;
  onRemove: () => void;
  onEntry: (key: string) => void;
}) {
  const [open, setOpen] = useState<"form" | "question" | null>(null);
  const close = () => setOpen(null);
  const byAgency = agencies.map((each) => `${each.agency} ${each.entries === 0 ? "none" : each.entries}`);

  if (open === "form") {
    return (
      <ListItem name={line}>
        <TextForm
          label="Line of enquiry"
          hint="Entries and actions that name it get the new words"
          text={line}
          missing="Write the line of enquiry."
          submit="Save"
          onSubmit={(words) =>
            void onSave(words).then((saved) => {
              if (saved) close();
            })
          }
          onCancel={close}
        />
      </ListItem>
    );
  }
  return (
    <ListItem name={line}>
      <Words>
        <strong>{line}</strong>
      </Words>
      {merged && (
        <Words small>
          {entries.length === 0
            ? "No entry has it as its key theme yet."
            : `${counted(entries.length, "entry", "entries")}: ${byAgency.join(", ")}`}
        </Words>
      )}
      {entries.length > 0 && (
        <Fold summary={entries.length === 1 ? "The entry" : `The ${entries.length} entries`}>
          <LongList items={entries} name={`Entries on ${line}`} atATime={5}>
            {({ key, ref, day, agency, event }) => (
              <ListItem key={key} name={ref}>
                <Words small>{`${day} · ${agency}`}</Words>
                <Words>{event}</Words>
                <Buttons close>
                  <ItemButton name={`Show ${ref}`} onClick={() => onEntry(key)}>
                    Show
                  </ItemButton>
                </Buttons>
              </ListItem>
            )}
          </LongList>
        </Fold>
      )}
      {gaps.map(({ from, to, days }) => (
        <Words key={from} small>{`No entry on it from ${from} to ${to} (${days} days)`}</Words>
      ))}
      {actions.map(({ ref, action, agency, status }) => (
        <Words key={ref} small>
          {`Action ${ref}: ${action} (${[agency, status].filter((one) => one !== "").join(", ")})`}
        </Words>
      ))}
      {open === "question" && (
        <Words>
          It is then no longer offered or counted. The key themes of entries stay as they are, and the Review
          sheet keeps an empty row.
        </Words>
      )}
      <Buttons close>
        {open === "question" ? (
          <>
            <ItemButton
              name={`Take off the list: ${line}`}
              busy={busy}
              onClick={() => {
                close();
                onRemove();
              }}
            >
              Take off the list
            </ItemButton>
            <ItemButton name={`Keep ${line}`} onClick={close}>
              Keep
            </ItemButton>
          </>
        ) : (
          <>
            <ItemButton name={`Edit ${line}`} busy={busy} onClick={() => setOpen("form")}>
              Edit
            </ItemButton>
            <ItemButton name={`Remove ${line}…`} busy={busy} onClick={() => setOpen("question")}>
              Remove…
            </ItemButton>
          </>
        )}
      </Buttons>
    </ListItem>
  );
}
