import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { OneOf } from "../shared/OneOf";
import { PersonForm, type Person } from "./PersonForm";

const SOMEONE_NEW = "";

/** Whose name words are: one of the people's, who gets it, or someone new's. */
export function WhoseName({
  words,
  mayBe,
  people,
  today,
  busy,
  onAdd,
  onAddNew,
  onCancel,
}: {
  words: string;
  /** The identifier of who is likely. */
  mayBe: string | null;
  people: readonly Person[];
  today: IsoDate;
  busy: boolean;
  /** The name becomes one of this person's. */
  onAdd: (person: Person) => void;
  onAddNew: (person: Person) => Promise<boolean>;
  onCancel: () => void;
}) {
  const [whose, setWhose] = useState(mayBe ?? people[0]?.identifier ?? SOMEONE_NEW);
  const chosen = people.find(({ identifier }) => identifier === whose);
  return (
    <>
      <OneOf
        label={`Who is “${words}”?`}
        options={[...people.map(({ identifier }) => identifier), SOMEONE_NEW]}
        wordsOf={(option) => (option === SOMEONE_NEW ? "Someone new" : option)}
        value={whose}
        onValue={setWhose}
      />
      {chosen ? (
        <Buttons close>
          <ItemButton name={`Add to ${whose}: ${words}`} busy={busy} onClick={() => onAdd(chosen)}>
            Add to {whose}
          </ItemButton>
          <ItemButton name={`Cancel ${words}`} onClick={onCancel}>
            Cancel
          </ItemButton>
        </Buttons>
      ) : (
        <PersonForm
          person={{ identifier: "", role: "", born: null, names: [words] }}
          others={people.map(({ identifier }) => identifier)}
          today={today}
          busy={busy}
          submit="Add"
          onSave={onAddNew}
          onCancel={onCancel}
        />
      )}
    </>
  );
}
