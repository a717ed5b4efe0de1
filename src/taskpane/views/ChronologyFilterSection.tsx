import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { IsoDate } from "../../calendar/isoDate";
import { PRACTICE_MARKS } from "../../chronology/integrated/chronologyTable";
import { EVERYTHING } from "../../chronology/views/timeline";
import { MERGE_MARKS } from "../../chronology/views/viewEntry";
import type { ChronologyFilter, TimelineRead } from "../../jobs/views/viewTypes";
import { Buttons } from "../shared/Buttons";
import { EntryFilters } from "../shared/EntryFilters";
import { OneOrAll } from "../shared/OneOf";
import { Section } from "../shared/Section";
import { PeriodFields } from "./PeriodFields";
import type { ViewActions } from "./useViews";

const NO_FILTER: ChronologyFilter = {
  ...EVERYTHING,
  practice: "",
  from: null,
  to: null,
  queried: false,
  mark: "",
};

/** Sets Excel's own filter on the chronology, removes it, and sorts the rows. */
export function ChronologyFilterSection({
  chronology: { agencies, choices },
  today,
  actions: { busy, filter: filterSheet, showAll, sort },
}: {
  chronology: TimelineRead;
  today: IsoDate;
  actions: ViewActions;
}) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [timesCleared, setTimesCleared] = useState(0);
  const change = (part: Partial<ChronologyFilter>) => setFilter((before) => ({ ...before, ...part }));
  return (
    <Section heading="Filter the chronology">
      <EntryFilters agencies={agencies} choices={choices} filter={filter} onFilter={change} />
      <OneOrAll
        label="Practice"
        all="All marks"
        options={PRACTICE_MARKS}
        value={filter.practice}
        onValue={(practice) => change({ practice })}
      />
      <PeriodFields key={timesCleared} today={today} onPeriod={change} />
      <OneOrAll
        label="In the latest merge"
        all="New, changed or not"
        options={MERGE_MARKS}
        value={filter.mark}
        onValue={(mark) => change({ mark })}
      />
      <Checkbox
        label="Only entries with something in the Queries column"
        checked={filter.queried}
        onChange={(_, { checked }) => change({ queried: checked === true })}
      />
      <Buttons>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => filterSheet(filter)}>
          Filter the sheet
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            setFilter(NO_FILTER);
            setTimesCleared(timesCleared + 1);
            showAll();
          }}
        >
          Show all rows
        </Button>
        <Button disabledFocusable={busy} onClick={sort}>
          Sort by date
        </Button>
      </Buttons>
    </Section>
  );
}
