import { FIELDS, type Field } from "../../chronology/entry/fields";
import { wordsOfField } from "../../chronology/entry/fieldWords";
import type { ColumnListed } from "../../jobs/queries/queryTypes";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { OneOf } from "../shared/OneOf";
import { SentenceList } from "../shared/SentenceList";

/** One column of a return: what it is read as, why, and some of its cells. */
export function ColumnChoice({
  column,
  onDecide,
  onShow,
}: {
  column: ColumnListed;
  onDecide: (field: Field) => void;
  onShow: (column: ColumnListed) => void;
}) {
  const { agency, heading, letters, field, reason, sample } = column;
  return (
    <ListItem name={`${agency}, ${heading}`}>
      <OneOf
        label={`${heading} (${agency}, column ${letters})`}
        hint={reason}
        options={FIELDS}
        wordsOf={wordsOfField}
        value={field}
        onValue={onDecide}
      />
      {sample.length > 0 && <SentenceList name="Examples from this column" sentences={sample} />}
      <Buttons>
        <ItemButton name={`Show the column ${heading} of ${agency}`} onClick={() => onShow(column)}>
          Show the column
        </ItemButton>
      </Buttons>
    </ListItem>
  );
}
