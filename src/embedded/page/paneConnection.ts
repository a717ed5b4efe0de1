import type { Book } from "../engine/book";
import type { WorkbookHost } from "../protocol/host";
import { officeExternal } from "../protocol/officeExternal";
import type { PaneWindow } from "./officeBridge";

/**
 * Loads the pane and joins its Office.js to the workbook: office-bridge.js, the pane's first script, calls back as soon as
 * the pane's window is there. The pane may be loaded several times; each time it is a client of its own.
 * @returns the way to part them
 */
export function connectPane(frame: HTMLIFrameElement, book: Book, host: WorkbookHost): () => void {
  let leave: () => void = () => undefined;
  window.joinPane = (pane: PaneWindow) => {
    leave();
    const bridge: NonNullable<PaneWindow["_richApiNativeBridge"]> = {
      sendMessageToHost: (json) => {
        connection.receive(json);
      },
    };
    const connection = host.connect((json) => bridge.onMessageFromHost?.(json));
    leave = () => {
      connection.disconnect();
    };
    pane._richApiNativeBridge = bridge;
    Object.defineProperty(pane, "external", { value: officeExternal(book, crypto.randomUUID()) });
  };
  // The address stays the same from workbook to workbook: setting it again loads the pane again.
  frame.src = "page/taskpane.html";
  return () => {
    leave();
    frame.removeAttribute("src");
  };
}
