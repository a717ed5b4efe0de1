import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { PaneTheme } from "./PaneTheme";

/** What someone sees who opens the pane's address in a browser by itself. */
export function OutsideExcel() {
  return (
    <PaneTheme>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          Case Review works inside Excel. Open it there from the Case Review tab.
        </MessageBarBody>
      </MessageBar>
    </PaneTheme>
  );
}
