import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // In a column that scrolls, a message must not give way.
  notice: { flexShrink: 0 },
});

/** A message on a page. It stays until the page has something else to say, or, with `onClose`, until it is closed. */
export function Notice({
  intent,
  title,
  action,
  onClose,
  children,
}: {
  intent: NonNullable<MessageBarProps["intent"]>;
  title?: string;
  /** What can be done about it. */
  action?: { words: string; busy: boolean; run: () => void };
  onClose?: () => void;
  children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.notice}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>} {children}
      </MessageBarBody>
      {(action ?? onClose) && (
        <MessageBarActions>
          {action && (
            <Button size="small" disabledFocusable={action.busy} onClick={action.run}>
              {action.words}
            </Button>
          )}
          {onClose && (
            <Button size="small" onClick={onClose}>
              Close this message
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
