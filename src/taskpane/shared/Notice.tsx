import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

/** A message on a page. It stays until the page has something else to say, or, with `onClose`, until it is closed. */
export function Notice({
  intent,
  onClose,
  children,
}: {
  intent: NonNullable<MessageBarProps["intent"]>;
  onClose?: () => void;
  children: ReactNode;
}) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {onClose && (
        <MessageBarActions>
          <Button size="small" onClick={onClose}>
            Close this message
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
