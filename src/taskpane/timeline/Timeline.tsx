import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { isLeft } from "../../chronology/views/timeline";
import type { TimelineRead, ViewEntry, ViewJobs } from "../../jobs/views/viewTypes";
import { EntryFilters } from "../shared/EntryFilters";
import { Fold } from "../shared/Fold";
import { LiveRegion } from "../shared/LiveRegion";
import { NavigationNotice } from "../shared/NavigationNotice";
import { Notice } from "../shared/Notice";
import { counted } from "../shared/sentenceParts";
import type { Navigation } from "../shared/useNavigation";
import { useSheetSelection } from "../shared/useSheetSelection";
import { Words } from "../shared/Words";
import { EntryList } from "./EntryList";
import { TimelinePicture } from "./TimelinePicture";
import { useTimeline } from "./useTimeline";
import { useWidth } from "./useWidth";
import { Zoom } from "./Zoom";

/** From this width on the list is beside the picture, and the lanes have whole names. */
const WIDE = 670;

const useStyles = makeStyles({
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

/** The chronology as a picture and as a list, which show the same entries and highlight the same one. */
export function Timeline({
  read,
  jobs,
  shown,
  navigation,
  readAgain,
}: {
  read: TimelineRead;
  jobs: Pick<ViewJobs, "watchSelectedEntry">;
  shown: boolean;
  navigation: Navigation;
  readAgain: () => void;
}) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  const wide = useWidth(body) > WIDE;
  const { filter, setFilter, entries, dated, agencies, lanes, days, current, highlight } = useTimeline(read);
  const [filteredOut, setFilteredOut] = useState("");

  function go(entry: ViewEntry) {
    highlight(entry.key);
    setFilteredOut("");
    navigation.reset();
  }

  function show(entry: ViewEntry) {
    go(entry);
    navigation.toEntry(entry.key);
  }

  useSheetSelection(jobs, shown, (key) => {
    const entry = read.entries.find((each) => each.key === key);
    if (!entry) return;
    highlight(key);
    setFilteredOut(isLeft(entry, filter) ? "" : `${key} is selected in the sheet, but filtered out here.`);
  });

  const undated = entries.length - dated.length;
  const count = `${counted(entries.length, "entry", "entries")}${undated === 0 ? "" : `, ${String(undated)} of them without a date, at the end of the list`}.`;
  return (
    <>
      <LiveRegion text={filteredOut === "" ? count : filteredOut} />
      <Fold summary="Filter">
        <EntryFilters agencies={read.agencies} choices={read.choices} filter={filter} onFilter={setFilter} />
      </Fold>
      <Words>
        {count} Squares are days. Dashed bars are periods, or days that are not exact. Hatching shows gaps.
        Lines join linked entries.
      </Words>
      <NavigationNotice navigation={navigation} />
      {filteredOut !== "" && <Notice intent="info">{filteredOut}</Notice>}
      <div ref={body} className={mergeClasses(styles.body, wide && styles.wide)}>
        {entries.length === 0 ? (
          <Words>No entries are left. Choose less under Filter.</Words>
        ) : (
          <>
            <div className={styles.column}>
              {days && dated.length > 0 && (
                <Zoom days={days} readAgain={readAgain}>
                  {(zoom) => (
                    <TimelinePicture
                      {...{ lanes, dated, agencies, days, zoom, wide, current }}
                      onCurrent={go}
                      onShow={show}
                    />
                  )}
                </Zoom>
              )}
            </div>
            <EntryList
              entries={entries}
              agencies={read.agencies}
              current={current}
              onCurrent={go}
              onShow={show}
            />
          </>
        )}
      </div>
    </>
  );
}
