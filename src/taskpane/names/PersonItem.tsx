import { useState } from "react";
import { britishDay } from "../../calendar/britishDay";
import type { IsoDate } from "../../calendar/isoDate";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { Words } from "../shared/Words";
import { PersonForm, type Person } from "./PersonForm";

/** A person of the list; the form and the question whether to remove open in its place. */
export function PersonItem({
  person,
  others,
  today,
  busy,
  onSave,
  onRemove,
}: {
  person: Person;
  others: readonly string[];
  today: IsoDate;
  busy: boolean;
  onSave: (person: Person) => Promise<boolean>;
  onRemove: () => void;
}) {
  const { identifier, role, born, names } = person;
  const [open, setOpen] = useState<"form" | "question" | null>(null);
  const close = () => setOpen(null);
  const known = [names.join(", ") || "no name yet", ...(born === null ? [] : [`born ${britishDay(born)}`])];

  return (
    <ListItem name={identifier}>
      {open === "form" ? (
        <PersonForm
          person={person}
          others={others}
          today={today}
          busy={busy}
          submit="Save"
          onSave={async (changed) => {
            const saved = await onSave(changed);
            if (saved) close();
            return saved;
          }}
          onCancel={close}
        />
      ) : (
        <>
          <Words>
            <strong>{identifier}</strong> {role}
          </Words>
          <Words small>{known.join(" · ")}</Words>
          {open === "question" && (
            <Words>
              Their names are then no longer looked for. The Review sheet keeps an empty row; the returns and
              the chronology stay as they are.
            </Words>
          )}
          <Buttons close>
            {open === "question" ? (
              <>
                <ItemButton
                  name={`Remove ${identifier} from the list`}
                  busy={busy}
                  onClick={() => {
                    close();
                    onRemove();
                  }}
                >
                  Remove from the list
                </ItemButton>
                <ItemButton name={`Keep ${identifier}`} onClick={close}>
                  Keep
                </ItemButton>
              </>
            ) : (
              <>
                <ItemButton name={`Edit ${identifier}`} busy={busy} onClick={() => setOpen("form")}>
                  Edit
                </ItemButton>
                <ItemButton name={`Remove ${identifier}…`} busy={busy} onClick={() => setOpen("question")}>
                  Remove…
                </ItemButton>
              </>
            )}
          </Buttons>
        </>
      )}
    </ListItem>
  );
}
