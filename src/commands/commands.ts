/**
 * The ribbon buttons that work without the pane. Excel loads this file through commands.html, calls the function
 * whose name the manifest gives, and waits for `completed()`: it must come whatever happens, or Excel shows that the
 * add-in is still working, and gives up only after five minutes.
 */
import { showChronology } from "../jobs/merge/showChronology";

/** Opens a part of the help page, the only way for a button to say something without the pane. */
function showHelp(part: "merge" | "trouble") {
  const page = new URL(`assets/help.html#${part}`, location.href).href;
  Office.context.ui.displayDialogAsync(page, { height: 60, width: 30, displayInIframe: true });
}

async function onShowChronology(event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (!(await showChronology())) showHelp("merge");
  } catch {
    // Most often a cell is being edited, and Excel refuses everything else meanwhile. The help page says so.
    showHelp("trouble");
  } finally {
    event.completed();
  }
}

Office.actions.associate("showChronology", (event: Office.AddinCommands.Event) => {
  void onShowChronology(event);
});
