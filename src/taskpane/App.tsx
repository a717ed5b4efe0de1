import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useReducer, useRef, useState } from "react";
import type { IsoDate } from "../calendar/isoDate";
import type { Jobs } from "../jobs/createJobs";
import { JobNotices } from "./JobNotices";
import { PageNavigation } from "./PageNavigation";
import type { PageId } from "./pageId";
import { PAGES } from "./pages";
import { PaneTheme } from "./PaneTheme";
import { RibbonAnswer } from "./ribbon/RibbonAnswer";
import type { WatchPresses } from "./ribbon/watchPresses";
import { PaneHereProvider } from "./shared/paneHere";
import { useFocusKept } from "./shared/useFocusKept";
import { useStanding } from "./useStanding";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  page: { flexGrow: 1, minHeight: 0 },
});

/**
 * The task pane: one page for each job. A page that was opened stays as it was left while another is in front, so that a
 * merge goes on and its result is not lost. `today` is asked when a job starts, because a pane may stay open overnight.
 * `watchPresses` tells of the buttons of the ribbon that the pane answers.
 */
export function App(given: PaneProps) {
  return (
    <PaneTheme>
      <Pages {...given} />
    </PaneTheme>
  );
}

interface PaneProps {
  jobs: Jobs;
  today: () => IsoDate;
  watchPresses: WatchPresses;
}

function Pages({ jobs, today, watchPresses }: PaneProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<PageId>("returns");
  const [opened, setOpened] = useState<readonly PageId[]>(["returns"]);

  const { standing, again } = useStanding(jobs);
  const pane = useRef<HTMLDivElement>(null);
  useFocusKept(pane);
  const [pressed, countPress] = useReducer((count: number) => count + 1, 0);

  const show = useCallback(
    (id: PageId) => {
      setShown(id);
      setOpened((before) => (before.includes(id) ? before : [...before, id]));
      again();
    },
    [again],
  );
  const here = useMemo(
    () => ({ standing, pressed, go: show, changed: again }),
    [standing, pressed, show, again],
  );

  return (
    <PaneHereProvider value={here}>
      <div ref={pane} className={styles.pane}>
        <PageNavigation shown={shown} onShow={show} />
        <RibbonAnswer jobs={jobs} watchPresses={watchPresses} onAnswered={countPress} />
        {PAGES.filter(({ id }) => opened.includes(id)).map(({ id, Page }) => (
          <div key={id} className={styles.page} hidden={id !== shown}>
            <Page jobs={jobs} today={today} shown={id === shown} />
          </div>
        ))}
        <JobNotices jobs={jobs} />
      </div>
    </PaneHereProvider>
  );
}
