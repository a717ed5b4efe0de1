import { TimelineWindow } from "./TimelineWindow";

/** The timeline in a window that Office has opened for the pane. */
export function timelineInOfficeWindow() {
  const { ui } = Office.context;
  return (
    <TimelineWindow
      tell={(message) => ui.messageParent(JSON.stringify(message))}
      listen={(onText) =>
        ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, ({ message }: { message: string }) =>
          onText(message),
        )
      }
    />
  );
}
