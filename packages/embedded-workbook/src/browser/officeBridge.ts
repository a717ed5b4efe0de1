/**
 * The first script of a pane beside the embedded workbook, before office.js: lets the page around it put in place what
 * office.js looks for. It is the only thing that the pane in the page has and the pane in Excel does not.
 */

/** What the page sets in the pane's window: the host's side of Office.js. */
export type PaneWindow = Window & {
  _richApiNativeBridge?: {
    sendMessageToHost(json: string): void;
    /** Set by Office.js. */
    onMessageFromHost?: (json: string) => void;
  };
};

declare global {
  interface Window {
    /** Set by the page, called by the pane's window while it loads. */
    joinPane?: (pane: PaneWindow) => void;
  }
}

window.parent.joinPane?.(window);
