import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { DoubtListed } from "../../jobs/publication/publicationTypes";
import type { Person } from "../names/PersonForm";
import { WhoseName } from "../names/WhoseName";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { TextField } from "../shared/TextField";
import { Words } from "../shared/Words";

const MAY_BE: Record<DoubtListed["what"], string> = {
  name: "May be a name that is not listed",
  place: "May be a place",
  "word or name": "May be a listed name, or a word",
  spelling: "May be a listed name with a slip",
  birth: "May tell a day of birth",
};

/** Words that may identify somebody, in their sentence, and the decision about them. */
export function DoubtItem({
  doubt,
  busy,
  people,
  today,
  onDecide,
  onAdd,
  onShow,
}: {
  doubt: DoubtListed;
  busy: boolean;
  people: readonly Person[];
  today: IsoDate;
  /** Lists the words as a name of a person: one of the people, or a new one; gives whether it could be written. */
  onAdd: (before: string | null, person: Person) => Promise<boolean>;
  onDecide: (takenOut: boolean, instead: string) => void;
  onShow: () => void;
}) {
  const { what, words, sentence, sheet, cell, places, oneByOne, decision } = doubt;
  const [instead, setInstead] = useState(decision?.instead ?? "");
  const [adding, setAdding] = useState(false);
  const mayBeName = what === "name" || what === "spelling";
  const where = oneByOne || places === 1 ? "" : `, and in ${places - 1} more places`;
  return (
    <ListItem name={words}>
      <strong>{words}</strong>
      <Words fromCell>{sentence}</Words>
      <Words small>
        {MAY_BE[what]}. {sheet}
        {cell === "" ? "" : `, ${cell}`}
        {where}.{decision && ` Decided: ${decision.takenOut ? "taken out" : "left"}.`}
      </Words>
      <TextField
        label={`In place of “${words}”`}
        value={instead}
        onValue={setInstead}
        placeholder="[taken out]"
      />
      {adding && (
        <WhoseName
          {...{ words, people, today, busy }}
          mayBe={null}
          onAdd={(person) => void onAdd(person.identifier, { ...person, names: [...person.names, words] })}
          onAddNew={(person) => onAdd(null, person)}
          onCancel={() => setAdding(false)}
        />
      )}
      <Buttons close>
        {mayBeName && !adding && (
          <ItemButton name={`List as a name… ${words}`} busy={busy} onClick={() => setAdding(true)}>
            List as a name…
          </ItemButton>
        )}
        <ItemButton name={`Take out ${words}`} busy={busy} onClick={() => onDecide(true, instead.trim())}>
          Take out
        </ItemButton>
        <ItemButton name={`Leave ${words}`} busy={busy} onClick={() => onDecide(false, "")}>
          Leave
        </ItemButton>
        <ItemButton name={`Show ${words}`} onClick={onShow}>
          Show
        </ItemButton>
      </Buttons>
    </ListItem>
  );
}
