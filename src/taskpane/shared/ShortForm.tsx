import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/**
 * A few fields that open in the place where they are wanted. The focus comes to the first.
 * @param submit what the button says
 * @param onSubmit gives false where the first field is not filled in as it must be: the focus goes back to it
 */
export function ShortForm({
  submit,
  onSubmit,
  onCancel,
  children,
}: {
  submit: string;
  onSubmit: () => boolean;
  onCancel: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const toFirst = () => form.current?.querySelector<HTMLElement>("input, textarea")?.focus();
  useEffect(() => {
    toFirst();
  }, []);
  return (
    <form
      noValidate
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!onSubmit()) toFirst();
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {submit}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
