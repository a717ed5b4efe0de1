import type { Book } from "../engine/book";
import type { WorkbookHost } from "../protocol/host";
import { officeExternal } from "../protocol/officeExternal";
import type { PaneWindow } from "./officeBridge";

/** Office's theme, as the pane sees it, follows the system's: dark beside a dark frame. Colours are numbers, 0xRRGGBB. */
function officeTheme(): string {
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const [ground, text] = dark ? [0x292929, 0xffffff] : [0xffffff, 0x242424];
  return JSON.stringify({
    bodyBackgroundColor: ground,
    bodyForegroundColor: text,
    controlBackgroundColor: ground,
    controlForegroundColor: text,
  });
}

/**
 * Loads the pane and connects its Office.js to the workbook: the pane's first script (officeBridge.ts) calls back as soon
 * as the pane's window is there. The pane may be loaded several times; each time it is a new client.
 * @param address of the pane's page
 * @param heard `onPane` is called with each new window of the pane, before its scripts run; `onRequest` before each of its requests
 * @returns disconnects the pane and empties its frame
 */
export function connectPane(
  frame: HTMLIFrameElement,
  address: string,
  book: Book,
  host: WorkbookHost,
  heard: { onPane: (pane: Window) => void; onRequest: () => void },
): () => void {
  let disconnect: () => void = () => undefined;
  window.joinPane = (pane: PaneWindow) => {
    disconnect();
    const bridge: NonNullable<PaneWindow["_richApiNativeBridge"]> = {
      sendMessageToHost: (json) => {
        heard.onRequest();
        connection.receive(json);
      },
    };
    const connection = host.connect((json) => bridge.onMessageFromHost?.(json));
    disconnect = () => {
      connection.disconnect();
    };
    heard.onPane(pane);
    pane._richApiNativeBridge = bridge;
    const external = officeExternal(book, crypto.randomUUID());
    const context = { ...external.GetContext(), GetOfficeThemeInfo: officeTheme };
    Object.defineProperty(pane, "external", { value: { ...external, GetContext: () => context } });
  };
  // The address stays the same from workbook to workbook: setting it again loads the pane again.
  frame.src = address;
  return () => {
    disconnect();
    frame.removeAttribute("src");
  };
}
