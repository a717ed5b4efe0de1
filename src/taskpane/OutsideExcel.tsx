import { PaneTheme } from "./PaneTheme";
import { Notice } from "./shared/Notice";

/** What a person sees who opens the pane's address in a browser, outside Excel. */
export function OutsideExcel() {
  return (
    <PaneTheme>
      <Notice intent="info">Case Review works inside Excel. Open it there from the Case Review tab.</Notice>
    </PaneTheme>
  );
}
