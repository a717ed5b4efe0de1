import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import type { FoundOfReview, PersonFound, ReviewSetup } from "../../jobs/review/reviewTypes";
import { PersonForm, type Person } from "../names/PersonForm";
import { PersonItem } from "../names/PersonItem";
import { Buttons } from "../shared/Buttons";
import { ItemButton } from "../shared/ItemButton";
import { ListItem } from "../shared/ListItem";
import { LongList } from "../shared/LongList";
import { Section } from "../shared/Section";
import { counted, listed } from "../shared/sentenceParts";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const asPerson = ({ identifier, role, names }: PersonFound): Person => ({
  identifier,
  role,
  born: null,
  names,
});
const calledOf = ({ identifier, names }: PersonFound): string => identifier || listed(names);

/** The people of the review, and those whom returns name and nobody has listed, each for a person to add or to leave out. */
export function PeopleSection({
  people,
  found,
  today,
  busy,
  onSave,
  onRemove,
  onNotOne,
}: {
  people: ReviewSetup["people"];
  found: FoundOfReview["people"];
  today: IsoDate;
  busy: boolean;
  /** Gives whether it could be written. */
  onSave: (before: string | null, person: Person) => Promise<boolean>;
  onRemove: (identifier: string) => void;
  onNotOne: (words: string) => void;
}) {
  const styles = useStyles();
  // The person whose form is open: one that was found, or a new one.
  const [adding, setAdding] = useState<Person | null>(null);
  const identifiers = people.map(({ identifier }) => identifier);
  const form = adding && (
    <PersonForm
      key={adding.identifier}
      person={adding}
      others={identifiers}
      today={today}
      busy={busy}
      submit="Add"
      onSave={async (person) => {
        const saved = await onSave(null, person);
        if (saved) setAdding(null);
        return saved;
      }}
      onCancel={() => setAdding(null)}
    />
  );
  return (
    <Section
      heading={
        <>
          People <span className={styles.count}>{people.length}</span>
        </>
      }
      beside={
        <Button
          appearance="subtle"
          size="small"
          icon={<AddRegular />}
          disabledFocusable={busy}
          onClick={() => setAdding({ identifier: "", role: "", born: null, names: [] })}
        >
          Add a person
        </Button>
      }
    >
      {form}
      {people.length > 0 && (
        <LongList items={people} name="People of the review">
          {(person) => (
            <PersonItem
              key={person.identifier}
              person={person}
              others={identifiers.filter((one) => one !== person.identifier)}
              today={today}
              busy={busy}
              onSave={(changed) => onSave(person.identifier, changed)}
              onRemove={() => onRemove(person.identifier)}
            />
          )}
        </LongList>
      )}
      {found.length > 0 && (
        <LongList items={found} name="People whom the returns name" atATime={6}>
          {({ value, agencies }) => (
            <ListItem key={calledOf(value)} name={calledOf(value)}>
              <Words>
                <strong>{calledOf(value)}</strong> {value.role}
              </Words>
              <Words small>
                {agencies.length === 1
                  ? `Named by ${agencies[0] ?? ""} only`
                  : `Named in ${counted(agencies.length, "return", "returns")}`}
                . Not on the list.
              </Words>
              <Buttons close>
                <ItemButton
                  name={`Add ${calledOf(value)} to the people`}
                  busy={busy}
                  onClick={() =>
                    value.identifier === "" ? setAdding(asPerson(value)) : void onSave(null, asPerson(value))
                  }
                >
                  {value.identifier === "" ? "Add…" : "Add"}
                </ItemButton>
                <ItemButton
                  name={`Not one: ${calledOf(value)}`}
                  busy={busy}
                  onClick={() => onNotOne(calledOf(value))}
                >
                  Not one
                </ItemButton>
              </Buttons>
            </ListItem>
          )}
        </LongList>
      )}
      {people.length === 0 && found.length === 0 && (
        <Words small>
          Nobody is listed yet. The list is what texts are checked against before they go out.
        </Words>
      )}
    </Section>
  );
}
