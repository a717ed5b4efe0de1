import { useMemo, useState } from "react";
import { EVERYTHING, isLeft } from "../../chronology/views/timeline";
import type { EntryFilter, TimelineAgency, TimelineRead, ViewEntry } from "../../jobs/views/viewTypes";
import { lanesOf, type Lanes } from "./lanes";
import { firstView, wholeOf, type Days } from "./scale";

interface TimelineShown {
  filter: EntryFilter;
  setFilter: (filter: EntryFilter) => void;
  /** The entries that the filter leaves, in the order of their days. */
  entries: readonly ViewEntry[];
  /** Those of them that have a date. */
  dated: readonly ViewEntry[];
  agencies: readonly TimelineAgency[];
  lanes: Lanes;
  /** All days of the chronology, and those that the picture begins with; null where no entry has a date. */
  days: { whole: Days; first: Days } | null;
  /** The entry that is highlighted. */
  current: ViewEntry | null;
  highlight: (key: string) => void;
}

/** What the timeline shows of the chronology: what the filter leaves, and which entry is highlighted. */
export function useTimeline(read: TimelineRead): TimelineShown {
  const [filter, setFilter] = useState(EVERYTHING);
  const [currentKey, highlight] = useState<string | null>(null);
  const entries = useMemo(() => read.entries.filter((entry) => isLeft(entry, filter)), [read, filter]);
  const agencies = useMemo(
    () => read.agencies.filter(({ name }) => filter.agencies.length === 0 || filter.agencies.includes(name)),
    [read, filter],
  );
  const lanes = useMemo(() => lanesOf(entries, agencies, read.gaps), [entries, agencies, read]);
  const dated = useMemo(() => entries.filter(({ key }) => lanes.places.has(key)), [entries, lanes]);
  const days = useMemo(() => {
    const whole = wholeOf(read.entries);
    return whole && { whole, first: firstView(whole, read.period) };
  }, [read]);
  return {
    filter,
    setFilter,
    entries,
    dated,
    agencies,
    lanes,
    days,
    current: entries.find(({ key }) => key === currentKey) ?? null,
    highlight,
  };
}
