import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CalendarMade } from "../../jobs/plan/planTypes";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  words: { margin: 0 },
  link: { color: tokens.colorBrandForegroundLink },
  wide: { width: "100%" },
});

/** The calendar file as a download, and as text where Excel does not let the pane save files. */
export function CalendarFile({ calendar: { name, text } }: { calendar: CalendarMade }) {
  const styles = useStyles();
  const [copied, setCopied] = useState("");
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    if (link.current) link.current.href = url;
    link.current?.focus();
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [text]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("Copied.");
    } catch {
      setCopied("It could not be copied: select the text below and press Ctrl+C.");
    }
  }

  return (
    <section className={styles.box} aria-label="Calendar file">
      {/* Where it leads is made once it stands there. */}
      <a className={styles.link} ref={link} href="#calendar" download={name}>
        Save {name}
      </a>
      <p className={styles.words}>
        Open the file with Outlook to take its days in. Where nothing is saved, copy the text into a file that
        ends in .ics.
      </p>
      <Button size="small" onClick={() => void copy()}>
        Copy the text
      </Button>
      <div role="status">{copied}</div>
      <Field label="The file's text" className={styles.wide}>
        <Textarea readOnly rows={4} value={text} />
      </Field>
    </section>
  );
}
