import { useMemo, useState } from "react";
import { EVERYTHING, isLeft } from "../../chronology/views/timeline";
import type { EntryFilter, TimelineRead, ViewEntry } from "../../jobs/views/viewTypes";
import { lanesOf } from "./lanes";
import type { PictureProps } from "./pictureProps";
import { firstView, wholeOf } from "./scale";

interface TimelineShown extends Pick<PictureProps, "dated" | "agencies" | "lanes" | "current"> {
  filter: EntryFilter;
  setFilter: (filter: EntryFilter) => void;
  /** The entries that the filter leaves, in the order of their days. */
  entries: readonly ViewEntry[];
  /** Null where no entry has a date. */
  days: PictureProps["days"] | null;
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
    return whole && { whole, first: firstView(whole, read.period, read.entries) };
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
