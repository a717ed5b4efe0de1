import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { ViewEntry } from "../../jobs/views/viewTypes";
import { EntryRow } from "./EntryRow";
import { ListPages, useListPages } from "./ListPages";
import type { PictureProps } from "./pictureProps";
import { isPlainKey, stepsAmong } from "./steps";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "220px",
    minWidth: 0,
  },
  box: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface EntryListProps extends Pick<PictureProps, "agencies" | "current" | "onCurrent" | "onShow"> {
  /** Those that are shown, in the order of their days. */
  entries: readonly ViewEntry[];
}

/** The same as the picture, in words: arrow keys go along the entries, Enter or a press shows one in the sheet. */
export function EntryList({ entries, agencies, current, onCurrent, onShow }: EntryListProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const pages = useListPages(entries, current);
  const { index, first, shown } = pages;
  // The list is one stop of the Tab key: at the highlighted entry, else at the first one.
  const reachable = index >= first && index < first + shown.length ? index : first;
  const currentKey = index < 0 ? "" : (current?.key ?? "");

  useEffect(() => {
    const button = box.current?.querySelector<HTMLElement>("[aria-current]");
    if (!button || !box.current) return;
    if (wantsFocus.current) button.focus({ preventScroll: true });
    wantsFocus.current = false;
    // Only the list is scrolled: the picture stays in sight.
    const { scrollTop, clientHeight } = box.current;
    const { offsetTop, offsetHeight } = button;
    if (offsetTop < scrollTop || offsetTop + offsetHeight > scrollTop + clientHeight) {
      box.current.scrollTop = offsetTop - (clientHeight - offsetHeight) / 2;
    }
  }, [currentKey]);

  function move(event: KeyboardEvent<HTMLButtonElement>, from: number) {
    const steps = stepsAmong(entries.length, from);
    const to: Record<string, number> = { ...steps, ArrowDown: steps.next, ArrowUp: steps.previous };
    const entry = entries[to[event.key] ?? -1];
    if (!entry || !isPlainKey(event)) return;
    event.preventDefault();
    wantsFocus.current = true;
    onCurrent(entry);
  }

  return (
    <section className={styles.section} aria-label="Entries in a list">
      <div ref={box} className={styles.box}>
        <ol className={styles.list} start={first + 1}>
          {shown.map((entry, offset) => (
            <li key={entry.key}>
              <EntryRow
                entry={entry}
                agencies={agencies}
                isCurrent={first + offset === index}
                isReachable={first + offset === reachable}
                onShow={() => onShow(entry)}
                onKeyDown={(event) => move(event, first + offset)}
              />
            </li>
          ))}
        </ol>
      </div>
      <ListPages pages={pages} of={entries.length} />
    </section>
  );
}
