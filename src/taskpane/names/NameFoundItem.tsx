import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { NameFound } from "../../jobs/names/nameTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import type { Person } from "./PersonForm";
import { WhoseName } from "./WhoseName";

/** A name that stands in the chronology and not on the list: whose it is, or that it is none. */
export function NameFoundItem({
  found,
  people,
  today,
  busy,
  onAdd,
  onAddNew,
  onNotName,
  onShow,
}: {
  found: NameFound;
  people: readonly Person[];
  today: IsoDate;
  busy: boolean;
  /** The name becomes one of this person's. */
  onAdd: (person: Person) => void;
  onAddNew: (person: Person) => Promise<boolean>;
  onNotName: () => void;
  onShow: () => void;
}) {
  const { words, sentence, times, mayBe, entry } = found;
  const [adding, setAdding] = useState(false);
  const likely = people.find(({ identifier }) => identifier === mayBe);

  return (
    <ListItem name={words}>
      <Words>
        <strong>“{words}”</strong> stands in {counted(times, "text", "texts")} and not in this list.
      </Words>
      <Words fromCell>{sentence}</Words>
      {adding ? (
        <WhoseName
          {...{ words, mayBe, people, today, busy, onAdd, onAddNew }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Buttons close>
          {likely && (
            <ItemButton name={`“${words}” is ${likely.identifier}`} busy={busy} onClick={() => onAdd(likely)}>
              Is {likely.identifier}
            </ItemButton>
          )}
          <ItemButton name={`Add as… ${words}`} busy={busy} onClick={() => setAdding(true)}>
            Add as…
          </ItemButton>
          <ItemButton name={`${words} is not a name`} busy={busy} onClick={onNotName}>
            Not a name
          </ItemButton>
          {entry !== "" && (
            <ItemButton name={`Show ${words}`} onClick={onShow}>
              Show
            </ItemButton>
          )}
        </Buttons>
      )}
    </ListItem>
  );
}
