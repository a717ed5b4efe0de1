import { makeStyles, Switch } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CellReading } from "../../jobs/queries/queryTypes";
import type { Jobs } from "../../jobs/createJobs";

const useStyles = makeStyles({
  words: { margin: 0, overflowWrap: "anywhere" },
});

/** Shows, while a person types, how a date, time, person or event type was read. Nothing is written, and only this person sees it. */
export function TypingHelp({ jobs }: { jobs: Jobs }) {
  const styles = useStyles();
  const [on, setOn] = useState(false);
  const [reading, setReading] = useState<CellReading | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!on) return;
    let ended = false;
    const watch = jobs.watchTyping((read) => {
      if (!ended) setReading(read);
    });
    watch.catch(() => {
      if (!ended) setFailed(true);
    });
    return () => {
      ended = true;
      void watch.then((stop) => stop()).catch(() => undefined);
    };
  }, [jobs, on]);

  return (
    <aside aria-label="Help while typing">
      <Switch
        label="Help while typing"
        checked={on}
        onChange={(_, { checked }) => {
          setFailed(false);
          setReading(null);
          setOn(checked);
        }}
      />
      <div role="status">
        {on && failed && (
          <p className={styles.words}>
            Excel does not report what is typed here. Switch this off and on to try again.
          </p>
        )}
        {on && !failed && reading === null && (
          <p className={styles.words}>
            Type a date, time, person or event type in a return or in the chronology.
          </p>
        )}
        {on && reading !== null && (
          <p className={styles.words}>
            {reading.address} “{reading.written}”: {[reading.readAs, ...reading.doubts].join(" ")}
          </p>
        )}
      </div>
    </aside>
  );
}
