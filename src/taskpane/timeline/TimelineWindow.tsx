import { Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { TimelineRead } from "../../jobs/views/viewTypes";
import { PaneTheme } from "../PaneTheme";
import { JobPage } from "../shared/JobPage";
import { Notice } from "../shared/Notice";
import type { Navigation } from "../shared/useNavigation";
import { Timeline } from "./Timeline";
import { readFromPane, timelineIn, type FromWindow } from "./windowMessages";

/** What Office has in a window, in the words of this page. */
export interface WindowTies {
  tell: (message: FromWindow) => void;
  /** @param onText called with each text of the pane */
  listen: (onText: (text: string) => void) => void;
}

/** The selection on the sheet is not followed here: the pane beside the sheet does that. */
const NO_SELECTION = { watchSelectedEntry: () => Promise.resolve(() => Promise.resolve()) };

/** The timeline alone, as wide as its window: the chronology comes from the pane, and what is pressed is shown in the sheet. */
export function TimelineWindow({ tell, listen }: WindowTies) {
  const [read, setRead] = useState<TimelineRead | null>(null);
  const [why, setWhy] = useState("");
  const [shown, setShown] = useState("");

  useEffect(() => {
    let whole = "";
    listen((text) => {
      const said = readFromPane(text);
      if (said?.is === "nothing") setWhy(said.why);
      if (said?.is !== "part") return;
      whole = (said.from === 0 ? "" : whole) + said.text;
      if (whole.length < said.of) tell({ is: "next", from: whole.length });
      else {
        setWhy("");
        setRead(timelineIn(whole));
      }
    });
    tell({ is: "ready" });
  }, [tell, listen]);

  const navigation = useMemo<Navigation>(
    () => ({
      toSheet: () => undefined,
      toShown: () => undefined,
      toCells: () => undefined,
      toEntry: (key) => {
        tell({ is: "show", key });
        setShown(`${key} is shown in Excel.`);
      },
      message: shown,
      failure: null,
      reset: () => setShown(""),
    }),
    [tell, shown],
  );

  return (
    <PaneTheme>
      <JobPage heading="Timeline">
        {why !== "" && <Notice intent="info">{why}</Notice>}
        {read === null && why === "" && (
          <Spinner size="tiny" labelPosition="after" label="Reading the chronology" />
        )}
        {read && (
          <Timeline
            read={read}
            jobs={NO_SELECTION}
            shown
            navigation={navigation}
            readAgain={() => tell({ is: "ready" })}
          />
        )}
      </JobPage>
    </PaneTheme>
  );
}
