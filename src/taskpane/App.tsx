import { makeStyles } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import type { IsoDate } from "../calendar/isoDate";
import type { Jobs } from "../jobs/createJobs";
import { JobNotices } from "./JobNotices";
import { PageNavigation } from "./PageNavigation";
import type { PageId } from "./pageId";
import { PAGES } from "./pages";
import { PaneTheme } from "./PaneTheme";
import { PaneHereProvider } from "./shared/paneHere";
import { useStanding } from "./useStanding";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  page: { flexGrow: 1, minHeight: 0 },
});

/**
 * The task pane: one page for each job. A page that was opened stays as it was left while another is in front, so that a
 * merge goes on and its result is not lost. `today` is asked when a job starts, because a pane may stay open overnight.
 */
export function App({ jobs, today }: { jobs: Jobs; today: () => IsoDate }) {
  return (
    <PaneTheme>
      <Pages jobs={jobs} today={today} />
    </PaneTheme>
  );
}

function Pages({ jobs, today }: { jobs: Jobs; today: () => IsoDate }) {
  const styles = useStyles();
  const [shown, setShown] = useState<PageId>("returns");
  const [opened, setOpened] = useState<readonly PageId[]>(["returns"]);

  const { standing, again } = useStanding(jobs);

  const show = useCallback(
    (id: PageId) => {
      setShown(id);
      setOpened((before) => (before.includes(id) ? before : [...before, id]));
      again();
    },
    [again],
  );
  const here = useMemo(() => ({ standing, go: show, changed: again }), [standing, show, again]);

  return (
    <PaneHereProvider value={here}>
      <div className={styles.pane}>
        <PageNavigation shown={shown} onShow={show} />
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
