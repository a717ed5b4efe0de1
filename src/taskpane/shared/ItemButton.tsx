import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

/**
 * A small button in an item of a list.
 * @param name what a screen reader calls it: many items have a button with the same words on it
 */
export function ItemButton({
  name,
  busy = false,
  onClick,
  children,
}: {
  name: string;
  busy?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Button size="small" disabledFocusable={busy} aria-label={name} onClick={onClick}>
      {children}
    </Button>
  );
}
