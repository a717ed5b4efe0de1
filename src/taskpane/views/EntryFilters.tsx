import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { EntryChoices, EntryFilter, TimelineAgency } from "../../jobs/views/viewTypes";
import { OneOf } from "../shared/OneOf";

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

/** By agency, person, type and key theme; what is not chosen leaves everything. */
export function EntryFilters({ agencies, choices, filter, onFilter }: EntryFiltersProps) {
  const styles = useStyles();
  const chosen = new Set(filter.agencies);
  return (
    <div className={styles.filters}>
      <fieldset className={styles.agencies}>
        <legend>Agencies</legend>
        {agencies.map(({ name, code }) => (
          <Checkbox
            key={name}
            label={`${code} ${name}`}
            checked={chosen.has(name)}
            onChange={(_, { checked }) => {
              const now = agencies
                .map((agency) => agency.name)
                .filter((each) => (each === name ? checked === true : chosen.has(each)));
              onFilter({ ...filter, agencies: now });
            }}
          />
        ))}
      </fieldset>
      <OneOf
        label="Person"
        everything="Everybody"
        options={choices.people}
        value={filter.person}
        onValue={(person) => {
          onFilter({ ...filter, person });
        }}
      />
      <OneOf
        label="Event type"
        everything="All types"
        options={choices.types}
        value={filter.type}
        onValue={(type) => {
          onFilter({ ...filter, type });
        }}
      />
      <OneOf
        label="Key theme"
        everything="All themes"
        options={choices.themes}
        value={filter.theme}
        onValue={(theme) => {
          onFilter({ ...filter, theme });
        }}
      />
    </div>
  );
}
