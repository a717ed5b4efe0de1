import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CalendarMade } from "../../jobs/plan/planTypes";
import { platformHere } from "../shared/platform";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  link: { alignSelf: "flex-start", color: tokens.colorBrandForegroundLink },
});

/**
 * The calendar file as a download and as text. Where Excel lets a pane save nothing, as on a Mac, the text comes first.
 */
export function CalendarFile({ calendar: { name, text } }: { calendar: CalendarMade }) {
  const styles = useStyles();
  const [copied, setCopied] = useState("");
  const [{ savesFiles, copyKeys }] = useState(platformHere);
  const link = useRef<HTMLAnchorElement>(null);
  const copying = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    if (link.current) link.current.href = url;
    (savesFiles ? link.current : copying.current?.querySelector("button"))?.focus();
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [text, savesFiles]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("Copied.");
    } catch {
      setCopied(`It could not be copied. Select the text below and press ${copyKeys}.`);
    }
  }

  const download = (
    // The address is that of the file, which the effect makes.
    <a className={styles.link} ref={link} href="#calendar" download={name}>
      Save {name}
    </a>
  );
  return (
    <section className={styles.box} aria-label="Calendar file">
      {savesFiles && download}
      <Words>
        {savesFiles
          ? "Open the file in Outlook to add its dates to your calendar. If nothing is saved, copy the text into a file whose name ends in .ics."
          : "Excel on a Mac may not let the add-in save files. Copy the text into a file whose name ends in .ics, and open that in Outlook or Calendar to add its dates."}
      </Words>
      <div ref={copying}>
        <Button size="small" onClick={() => void copy()}>
          Copy the text
        </Button>
      </div>
      <div role="status">{copied}</div>
      <Field label="The file's text">
        <Textarea readOnly rows={4} value={text} />
      </Field>
      {!savesFiles && download}
    </section>
  );
}
