import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CalendarMade } from "../../jobs/plan/planTypes";
import { Buttons } from "../shared/Buttons";
import { Section } from "../shared/Section";
import { Words } from "../shared/Words";
import type { PlanOutputs } from "./planActs";

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

/** The calendar file, the extract for publication, and one agency's own sheet. */
export function ToSendOut({
  agency,
  calendar,
  busy,
  outputs,
}: {
  /** "" for all agencies. */
  agency: string;
  calendar: CalendarMade | null;
  busy: boolean;
  outputs: PlanOutputs;
}) {
  return (
    <Section heading="To send out">
      <Buttons>
        <Button disabledFocusable={busy} onClick={outputs.makeCalendar}>
          Calendar file
        </Button>
        <Button disabledFocusable={busy} onClick={outputs.extract}>
          Publication extract
        </Button>
        {agency !== "" && (
          <Button disabledFocusable={busy} onClick={() => outputs.agencySheet(agency)}>
            Sheet for {agency}
          </Button>
        )}
      </Buttons>
      {calendar && <CalendarFile key={calendar.text} calendar={calendar} />}
    </Section>
  );
}

/** The calendar file as a download, and as text where Excel does not let the pane save files. */
function CalendarFile({ calendar: { name, text } }: { calendar: CalendarMade }) {
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
      setCopied("It could not be copied. Select the text below and press Ctrl+C.");
    }
  }

  return (
    <section className={styles.box} aria-label="Calendar file">
      {/* The address is that of the file, which the effect makes. */}
      <a className={styles.link} ref={link} href="#calendar" download={name}>
        Save {name}
      </a>
      <Words>
        Open the file in Outlook to add its dates to your calendar. If nothing is saved, copy the text into a
        file whose name ends in .ics.
      </Words>
      <Buttons>
        <Button size="small" onClick={() => void copy()}>
          Copy the text
        </Button>
      </Buttons>
      <div role="status">{copied}</div>
      <Field label="The file's text">
        <Textarea readOnly rows={4} value={text} />
      </Field>
    </section>
  );
}
