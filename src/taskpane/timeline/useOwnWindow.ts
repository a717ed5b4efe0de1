import { useCallback, useEffect, useRef, useState } from "react";
import type { ViewJobs } from "../../jobs/views/viewTypes";
import { partOf, readFromWindow, WINDOW_QUERY, type FromPane } from "./windowMessages";

interface OwnWindow {
  /** This Excel has windows for an add-in, and can send them words. */
  isOffered: boolean;
  open: () => void;
  /** A sentence where it did not open; "" otherwise. */
  message: string;
}

/** Per cent of the screen. */
const SIZE = { width: 90, height: 80 } as const;
const NONE_MERGED = "No chronology has been merged yet.";

/**
 * The timeline in a window of its own: the pane's page once more, which asks the pane for the chronology and tells it which entry to show.
 * No case material is in its address, and nothing is kept where the window could be without the pane.
 * @param onShow shows an entry in the sheet
 */
export function useOwnWindow(jobs: Pick<ViewJobs, "readTimeline">, onShow: (key: string) => void): OwnWindow {
  const [message, setMessage] = useState("");
  const dialog = useRef<Office.Dialog | null>(null);
  const whole = useRef("");
  const show = useRef(onShow);
  useEffect(() => {
    show.current = onShow;
  });

  const hear = useCallback(
    async (text: string) => {
      const said = readFromWindow(text);
      const tell = (answer: FromPane) => dialog.current?.messageChild(JSON.stringify(answer));
      switch (said?.is) {
        case "show":
          show.current(said.key);
          return;
        case "next":
          tell(partOf(whole.current, said.from));
          return;
        case undefined:
          return;
        case "ready":
          try {
            const read = await jobs.readTimeline();
            whole.current = read === null ? "" : JSON.stringify(read);
            tell(read === null ? { is: "nothing", why: NONE_MERGED } : partOf(whole.current, 0));
          } catch (error) {
            tell({ is: "nothing", why: error instanceof Error ? error.message : NONE_MERGED });
          }
      }
    },
    [jobs],
  );

  const open = useCallback(() => {
    if (dialog.current) {
      setMessage("The window is open already.");
      return;
    }
    setMessage("");
    const address = new URL(`?${WINDOW_QUERY}`, location.href).href;
    Office.context.ui.displayDialogAsync(address, SIZE, ({ status, value }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        setMessage("Excel did not open the window. Allow windows of this add-in, or go on here.");
        return;
      }
      dialog.current = value;
      value.addEventHandler(Office.EventType.DialogMessageReceived, (said) => {
        if ("message" in said) void hear(said.message);
      });
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        dialog.current = null;
        setMessage("");
      });
    });
  }, [hear]);

  return { isOffered: hasWindows(), open, message };
}

/** Words can be sent to a window from DialogApi 1.2 on. */
function hasWindows(): boolean {
  const context: Partial<Office.Context> = Office.context;
  return context.requirements?.isSetSupported("DialogApi", "1.2") === true;
}
