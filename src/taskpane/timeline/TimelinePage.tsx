import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useRef, useState } from "react";
import { EVERYTHING, isLeft } from "../../chronology/views/timeline";
import type { TimelineRead, ViewEntry } from "../../jobs/views/viewTypes";
import type { PaneJobs, PageProps } from "../pageProps";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { LiveRegion } from "../shared/LiveRegion";
import { Notice } from "../shared/Notice";
import { PageFrame } from "../shared/PageFrame";
import { useWorkbook } from "../shared/useWorkbook";
import { counted } from "../shared/words";
import { EntryFilters } from "../views/EntryFilters";
import { EntryList } from "./EntryList";
import { lanesOf } from "./lanes";
import { firstView, wholeOf } from "./scale";
import { TimelinePicture } from "./TimelinePicture";
import { useSheetSelection } from "../shared/useSheetSelection";
import { useWidth } from "./useWidth";
import { Zoomed } from "./Zoomed";

/** From this width on the list stands beside the picture, and the lanes bear whole names. */
const WIDE = 700;

const useStyles = makeStyles({
  page: { height: "100%" },
  words: { margin: 0 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: "420px",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  wide: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)",
    gridTemplateRows: "minmax(0, 1fr)",
  },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The picture of the whole period: a lane an agency, and the same as a list. */
export function TimelinePage({ jobs, shown }: PageProps) {
  const styles = useStyles();
  const page = useRef<HTMLElement>(null);
  const wide = useWidth(page) > WIDE;
  const read = useCallback(() => jobs.readTimeline(), [jobs]);
  const { value, failure, readAgain } = useWorkbook(read, shown);
  return (
    <main ref={page} className={styles.page}>
      <PageFrame heading="Timeline" foot={null}>
        {failure && <FailureNotice failure={failure} onClose={readAgain} />}
        {value === null || value.entries.length === 0 ? (
          <p className={styles.words}>
            The timeline shows the integrated chronology: a lane for each agency, its entries, gaps and links.
            Merge the returns first.
          </p>
        ) : (
          <Timeline read={value} jobs={jobs} shown={shown} wide={wide} readAgain={readAgain} />
        )}
      </PageFrame>
    </main>
  );
}

interface TimelineProps {
  read: TimelineRead;
  jobs: PaneJobs;
  shown: boolean;
  wide: boolean;
  readAgain: () => void;
}

function Timeline({ read, jobs, shown, wide, readAgain }: TimelineProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState(EVERYTHING);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const [refused, setRefused] = useState<Failure | null>(null);
  const left = useMemo(() => read.entries.filter((entry) => isLeft(entry, filter)), [read, filter]);
  const agencies = useMemo(
    () => read.agencies.filter(({ name }) => filter.agencies.length === 0 || filter.agencies.includes(name)),
    [read, filter],
  );
  const lanes = useMemo(() => lanesOf(left, agencies, read.gaps), [left, agencies, read]);
  const dated = useMemo(() => left.filter(({ key }) => lanes.places.has(key)), [left, lanes]);
  const whole = useMemo(() => wholeOf(read.entries), [read]);
  const first = useMemo(() => whole && firstView(whole, read.period), [whole, read]);
  const current = left.find(({ key }) => key === currentKey) ?? null;

  function light(entry: ViewEntry) {
    setCurrentKey(entry.key);
    setSaid("");
  }

  async function show(entry: ViewEntry) {
    setCurrentKey(entry.key);
    setRefused(null);
    setSaid("");
    try {
      const outcome = await jobs.showEntry(entry.key);
      if (outcome === "hidden") {
        setSaid(`A filter of the sheet hides the row of ${entry.key}. Show all rows under Views to see it.`);
      } else if (outcome === "gone") {
        setSaid(`${entry.key} is no longer in the sheet. The timeline was read again.`);
        readAgain();
      }
    } catch (error) {
      setRefused(failureOf(error, "The row could not be shown.", "Nothing in the workbook was changed."));
    }
  }

  useSheetSelection(jobs, shown, (key) => {
    const entry = read.entries.find((each) => each.key === key);
    if (!entry) return;
    setCurrentKey(key);
    setSaid(isLeft(entry, filter) ? "" : `${key} is selected in the sheet, and filtered out here.`);
  });

  const undated = left.length - dated.length;
  const count = `${counted(left.length, "entry", "entries")}${undated === 0 ? "" : `, ${undated} of them without a date, at the end of the list`}.`;
  return (
    <>
      <LiveRegion text={said === "" ? count : said} />
      {refused && (
        <FailureNotice
          failure={refused}
          onClose={() => {
            setRefused(null);
          }}
        />
      )}
      <details>
        <summary className={styles.summary}>Filter</summary>
        <EntryFilters agencies={read.agencies} choices={read.choices} filter={filter} onFilter={setFilter} />
      </details>
      <p className={styles.words}>
        {count} Squares are days, dashed bars spans or days that are not exact, hatching gaps, lines linked
        entries.
      </p>
      {said !== "" && <Notice intent="info">{said}</Notice>}
      {left.length === 0 ? (
        <p className={styles.words}>No entry is left: choose less under Filter.</p>
      ) : (
        <div className={mergeClasses(styles.body, wide && styles.wide)}>
          <div className={styles.column}>
            {whole && first && dated.length > 0 && (
              <Zoomed whole={whole} first={first} readAgain={readAgain}>
                {(zoom) => (
                  <TimelinePicture
                    {...{ lanes, dated, agencies, whole, first, zoom, wide, current }}
                    onCurrent={light}
                    onShow={(entry) => void show(entry)}
                  />
                )}
              </Zoomed>
            )}
          </div>
          <EntryList
            entries={left}
            agencies={read.agencies}
            current={current}
            onCurrent={light}
            onShow={(entry) => void show(entry)}
          />
        </div>
      )}
    </>
  );
}
