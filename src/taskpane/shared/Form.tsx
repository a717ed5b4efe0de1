import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { Buttons } from "./Buttons";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/**
 * A few fields and the button that sends them off. With `onCancel` it is a form that opened where it was wanted: the focus
 * goes to its first field, and it can be left.
 * @param submit what the button says; null where it stands in the foot of the page, with the form's id
 * @param onSubmit false where the focus is to go to the first field: it is not filled in, or is to be filled in again
 */
export function Form({
  id,
  submit,
  busy = false,
  onSubmit,
  onCancel,
  children,
}: {
  id?: string;
  submit: string | null;
  busy?: boolean;
  onSubmit: () => boolean | Promise<boolean>;
  onCancel?: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const toFirst = () => form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  const opened = onCancel !== undefined;
  useEffect(() => {
    if (opened) toFirst();
  }, [opened]);

  // Escape leaves what was opened; in a form that is always there it does nothing.
  useEffect(() => {
    const here = form.current;
    if (!here || !onCancel) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.stopPropagation();
      onCancel();
    };
    here.addEventListener("keydown", leave);
    return () => here.removeEventListener("keydown", leave);
  }, [onCancel]);

  async function send() {
    if (!(await onSubmit())) toFirst();
  }

  const button = submit !== null && (
    <Button type="submit" appearance="primary" size={opened ? "small" : "medium"} disabledFocusable={busy}>
      {submit}
    </Button>
  );
  return (
    <form
      id={id}
      noValidate
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      {children}
      {opened ? (
        <Buttons>
          {button}
          <Button size="small" onClick={onCancel}>
            Cancel
          </Button>
        </Buttons>
      ) : (
        button
      )}
    </form>
  );
}
