/**
 * The first script of the pane in our page, before office.js: has the page around it put in place what office.js looks
 * for. It is the only thing that the pane in the page has and the pane in Excel has not.
 */

/** What the page sets in the pane's window: the seams of Office.js, on the side of the host. */
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
