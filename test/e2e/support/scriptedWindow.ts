/**
 * Gives the scripted pane windows of its own as Office does: the pane and the window pass texts to each other, and know nothing else.
 * Without it the pane is in an Excel that has none.
 */
export function giveWindows(): void {
  let opened: Window | null = null;
  const listen = (handler: (said: { message: string }) => void): void =>
    window.addEventListener("message", ({ data }) => handler({ message: String(data) }));
  const dialog = {
    messageChild: (text: string) => opened?.postMessage(text, "*"),
    addEventHandler: (type: string, handler: (said: { message: string }) => void) => {
      if (type === "dialogMessageReceived") listen(handler);
    },
  };
  Object.assign(Office, {
    AsyncResultStatus: { Failed: "failed" },
    EventType: {
      DialogMessageReceived: "dialogMessageReceived",
      DialogEventReceived: "dialogEventReceived",
      DialogParentMessageReceived: "dialogParentMessageReceived",
    },
  });
  Object.assign(Office.context, {
    requirements: { isSetSupported: () => true },
    ui: {
      displayDialogAsync: (
        address: string,
        _size: object,
        done: (result: { status: string; value: object }) => void,
      ) => {
        opened = window.open(address);
        done({ status: opened ? "succeeded" : "failed", value: dialog });
      },
      messageParent: (text: string) => {
        const parent: unknown = window.opener;
        if (isWindow(parent)) parent.postMessage(text, "*");
      },
      addHandlerAsync: (_type: string, handler: (said: { message: string }) => void) => listen(handler),
    },
  });
}

const isWindow = (value: unknown): value is Window =>
  typeof value === "object" && value !== null && "postMessage" in value;
