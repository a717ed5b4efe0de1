import { PaneTheme } from "./PaneTheme";
import { Notice } from "./shared/Notice";

/** What someone sees who opens the pane's address in a browser by itself. */
export function OutsideExcel() {
  return (
    <PaneTheme>
      <Notice intent="info">Case Review works inside Excel. Open it there from the Case Review tab.</Notice>
    </PaneTheme>
  );
}
