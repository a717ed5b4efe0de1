import { useState } from "react";
import type { AbbreviationListed } from "../../jobs/glossary/glossaryTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { counted } from "../shared/sentenceParts";
import { TextForm } from "../shared/TextForm";
import { Words } from "../shared/Words";

/** An abbreviation of the list, or one that was found and is offered; its meaning is written in its place. */
export function AbbreviationItem({
  found: { abbreviation, meaning, times, entry },
  listed,
  busy,
  onSave,
  onRemove,
  onShow,
}: {
  found: AbbreviationListed;
  /** It is on the review's list. */
  listed: boolean;
  busy: boolean;
  onSave: (meaning: string) => Promise<boolean>;
  /** Takes it off the list; of one that is offered: it is none. */
  onRemove: () => void;
  onShow: () => void;
}) {
  const [writing, setWriting] = useState(false);
  return (
    <ListItem name={abbreviation}>
      <Words>
        <strong>{abbreviation}</strong> {meaning}
      </Words>
      <Words small>{times === 0 ? "Not in the chronology" : `In ${counted(times, "place", "places")}`}</Words>
      {writing ? (
        <TextForm
          label={`What ${abbreviation} stands for`}
          text={meaning}
          missing="Write what it stands for."
          submit={listed ? "Save" : "Add"}
          onSubmit={(words) =>
            void onSave(words).then((saved) => {
              if (saved) setWriting(false);
            })
          }
          onCancel={() => setWriting(false)}
        />
      ) : (
        <Buttons close>
          {!listed && meaning !== "" && (
            <ItemButton
              name={`Add ${abbreviation}, ${meaning}`}
              busy={busy}
              onClick={() => void onSave(meaning)}
            >
              Add
            </ItemButton>
          )}
          <ItemButton
            name={`${listed ? "Edit" : "Explain"} ${abbreviation}`}
            busy={busy}
            onClick={() => setWriting(true)}
          >
            {listed ? "Edit" : "Explain…"}
          </ItemButton>
          <ItemButton
            name={listed ? `Remove ${abbreviation}` : `Not one: ${abbreviation}`}
            busy={busy}
            onClick={onRemove}
          >
            {listed ? "Remove" : "Not one"}
          </ItemButton>
          {entry !== "" && (
            <ItemButton name={`Show ${abbreviation}`} onClick={onShow}>
              Show
            </ItemButton>
          )}
        </Buttons>
      )}
    </ListItem>
  );
}
