/**
 * The ribbon buttons that work without the pane. Excel loads this file through commands.html, calls the function named in
 * the manifest, and waits for `completed()`: it must always be called, or Excel shows the add-in as still working, and
 * gives up only after five minutes.
 */
import { showChronology } from "../jobs/merge/showChronology";

// Without this, Excel on Windows and on a Mac never passes on a button press: docs/excel.md.
void Office.onReady();

/**
 * Opens a part of the help page, the only way for a button to show a message without the pane. Where no dialog can be opened,
 * as when one is open already, the page is opened in the browser if Excel can do that; it cannot on the web.
 */
function showHelp(part: "merge" | "trouble") {
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

async function onShowChronology(event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (!(await showChronology())) showHelp("merge");
  } catch {
    // Usually a cell is being edited, and Excel refuses everything else meanwhile. The help page says so.
    showHelp("trouble");
  } finally {
    event.completed();
  }
}

Office.actions.associate("showChronology", (event: Office.AddinCommands.Event) => {
  void onShowChronology(event);
});
