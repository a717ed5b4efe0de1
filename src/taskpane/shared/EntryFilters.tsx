import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { EntryChoices, EntryFilter, TimelineAgency } from "../../jobs/views/viewTypes";
import { OneOrAll } from "./OneOf";

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  agencies: { margin: 0, padding: 0, border: "none", minWidth: 0, display: "flex", flexWrap: "wrap" },
});

interface EntryFiltersProps {
  agencies: readonly TimelineAgency[];
  choices: EntryChoices;
  filter: EntryFilter;
  onFilter: (filter: EntryFilter) => void;
}

/** Narrows the entries down by agency, person, event type and key theme. */
export function EntryFilters({ agencies, choices, filter, onFilter }: EntryFiltersProps) {
  const styles = useStyles();
  const lists = [
    { label: "Person", all: "Everybody", options: choices.people, by: "person" },
    { label: "Event type", all: "All types", options: choices.types, by: "type" },
    { label: "Key theme", all: "All themes", options: choices.themes, by: "theme" },
  ] as const;
  return (
    <div className={styles.filters}>
      <AgencyBoxes
        agencies={agencies}
        chosen={filter.agencies}
        onChosen={(chosen) => onFilter({ ...filter, agencies: chosen })}
      />
      {lists.map(({ label, all, options, by }) => (
        <OneOrAll
          key={by}
          label={label}
          all={all}
          options={options}
          value={filter[by]}
          onValue={(value) => onFilter({ ...filter, [by]: value })}
        />
      ))}
    </div>
  );
}

/** None chosen means all. */
function AgencyBoxes({
  agencies,
  chosen,
  onChosen,
}: {
  agencies: readonly TimelineAgency[];
  chosen: readonly string[];
  onChosen: (chosen: string[]) => void;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.agencies}>
      <legend>Agencies</legend>
      {agencies.map(({ name, code }) => (
        <Checkbox
          key={name}
          label={`${code} ${name}`}
          checked={chosen.includes(name)}
          onChange={(_, { checked }) => {
            const names = agencies.map((agency) => agency.name);
            onChosen(names.filter((each) => (each === name ? checked === true : chosen.includes(each))));
          }}
        />
      ))}
    </fieldset>
  );
}
