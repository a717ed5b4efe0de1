/**
 * The ribbon buttons. Excel loads this file through commands.html, calls the function named in the manifest, and waits for
 * `completed()`: it must always be called, or Excel shows the add-in as still working, and gives up only after five minutes.
 *
 * Show chronology works here. The others belong to the pane, which is another page: a press is left for it (jobs/ribbon). Where
 * no pane takes it, because none is open, Next query is done here, and the rest waits until the person has opened the pane.
 */
import { showChronology } from "../jobs/merge/showChronology";
import { forgetPress, isPressLeft, leavePress, pressPlace } from "../jobs/ribbon/pressedButton";
import { RIBBON_BUTTONS, type RibbonButton } from "../jobs/ribbon/ribbonButtons";

// Without this, Excel on Windows and on a Mac never passes on a button press: docs/excel.md.
void Office.onReady();

/** The parts of the help page. */
type HelpPart = "merge" | "pane" | "queries" | "trouble";

/**
 * Opens a part of the help page, the only way for a button to show a message without the pane. Where no dialog can be opened,
 * as when one is open already, the page is opened in the browser if Excel can do that; it cannot on the web.
 */
function showHelp(part: HelpPart) {
  const page = new URL(`assets/help.html#${part}`, location.href).href;
  Office.context.ui.displayDialogAsync(
    page,
    { height: 60, width: 30, displayInIframe: true },
    ({ status }) => {
      const failed = status === Office.AsyncResultStatus.Failed;
      if (failed && Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
        Office.context.ui.openBrowserWindow(page);
      }
    },
  );
}

/** How often it is looked whether the pane has taken a press, and how long it has, in milliseconds. A pane looks twice a second. */
const LOOKS_EVERY = 100;
const LOOKS = 15;

const place = pressPlace(() => Date.now());

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether the pane has taken the press before the wait is over. */
async function isTaken(looks = LOOKS): Promise<boolean> {
  if (!isPressLeft(place)) return true;
  if (looks === 0) return false;
  await wait(LOOKS_EVERY);
  return isTaken(looks - 1);
}

async function onButton(button: RibbonButton): Promise<HelpPart | null> {
  // Where Excel does not say which workbook it is, the person must not wait for it.
  const left = Promise.race([leavePress(place, button), wait(LOOKS * LOOKS_EVERY).then(() => false)]);
  if ((await left) && (await isTaken())) return null;
  if (button !== "nextQuery") return "pane";
  forgetPress(place);
  // In a file of its own: Excel may load this page anew for each press.
  const { showNextQueryInExcel } = await import(
    /* webpackChunkName: "nextQuery" */ "../jobs/queries/nextQuery"
  );
  return (await showNextQueryInExcel()) === null ? "queries" : null;
}

/** @param work gives the part of the help page that says what remains to be done, null where all is done */
function offer(name: string, work: () => Promise<HelpPart | null>) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void work()
      // Usually a cell is being edited, and Excel refuses everything else meanwhile. The help page says so.
      .catch((): HelpPart => "trouble")
      .then((part) => {
        if (part !== null) showHelp(part);
      })
      .finally(() => event.completed());
  });
}

offer("showChronology", async () => ((await showChronology()) ? null : "merge"));
for (const button of RIBBON_BUTTONS) offer(button, () => onButton(button));
