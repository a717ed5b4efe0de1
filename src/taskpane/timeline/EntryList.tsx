import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { TimelineAgency, ViewEntry } from "../../jobs/views/viewTypes";
import { counted } from "../shared/words";
import { agencyOf, beginningOf, whenOf } from "./entryWords";

/** More than this at once is slow to draw and longer than anybody reads. */
export const AT_A_TIME = 50;

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
  entry: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 4px 0 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  code: {
    flexShrink: 0,
    alignSelf: "flex-start",
    minWidth: "40px",
    marginLeft: tokens.spacingHorizontalS,
    padding: "0 2px",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  when: { fontWeight: tokens.fontWeightSemibold, display: "block" },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, display: "block" },
  pages: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
});

interface EntryListProps {
  /** Those to be seen, in the order of their days. */
  entries: readonly ViewEntry[];
  agencies: readonly TimelineAgency[];
  current: ViewEntry | null;
  onCurrent: (entry: ViewEntry) => void;
  onShow: (entry: ViewEntry) => void;
}

/** The same as the picture, in words: arrow keys go along the entries, Enter or a press shows one in the sheet. */
export function EntryList({ entries, agencies, current, onCurrent, onShow }: EntryListProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [turned, setTurned] = useState({ page: 0, for: "" });
  const wantsFocus = useRef(false);
  const index = current ? entries.indexOf(current) : -1;
  const last = Math.max(0, Math.ceil(entries.length / AT_A_TIME) - 1);
  const key = index < 0 ? "" : (current?.key ?? "");
  // A page that was turned to stays until another entry is chosen; then the list goes where that one is.
  const page = Math.min(last, turned.for === key || index < 0 ? turned.page : Math.floor(index / AT_A_TIME));
  const first = page * AT_A_TIME;
  const shown = entries.slice(first, first + AT_A_TIME);
  const reachable = index >= first && index < first + AT_A_TIME ? index : first;

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
  }, [key]);

  function turn(to: number) {
    setTurned({ page: to, for: key });
  }

  function move(event: KeyboardEvent<HTMLButtonElement>, from: number) {
    const end = entries.length - 1;
    const to: Record<string, number> = {
      ArrowDown: Math.min(end, from + 1),
      ArrowUp: Math.max(0, from - 1),
      PageDown: Math.min(end, from + 10),
      PageUp: Math.max(0, from - 10),
      Home: 0,
      End: end,
    };
    const entry = entries[to[event.key] ?? -1];
    if (!entry || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    onCurrent(entry);
  }

  return (
    <section className={styles.section} aria-label="Entries in a list">
      <div ref={box} className={styles.box}>
        <ol className={styles.list} start={first + 1}>
          {shown.map((entry, offset) => {
            const number = first + offset;
            const agency = agencies.find(({ name }) => name === entry.agency);
            return (
              <li key={entry.key}>
                <button
                  type="button"
                  className={mergeClasses(styles.entry, number === index && styles.current)}
                  {...(number === index && { "aria-current": true as const })}
                  tabIndex={number === reachable ? 0 : -1}
                  onClick={() => {
                    onShow(entry);
                  }}
                  onKeyDown={(event) => {
                    move(event, number);
                  }}
                >
                  {agency && (
                    <span
                      className={styles.code}
                      style={{ backgroundColor: agency.fill, color: agency.text }}
                      aria-hidden
                    >
                      {agency.code}
                    </span>
                  )}
                  <span className={styles.words}>
                    <span className={styles.when}>{whenOf(entry)}</span> {agencyOf(entry, agencies)}
                    {entry.type === "" ? "" : `, ${entry.type}`}: {beginningOf(entry.event)}{" "}
                    <span className={styles.more}>{moreOf(entry)}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      {last > 0 && (
        <div className={styles.pages}>
          <Button
            size="small"
            disabledFocusable={page === 0}
            onClick={() => {
              turn(Math.max(0, page - 1));
            }}
          >
            Earlier entries
          </Button>
          <Button
            size="small"
            disabledFocusable={page === last}
            onClick={() => {
              turn(Math.min(last, page + 1));
            }}
          >
            Later entries
          </Button>
          <span>
            {first + 1} to {first + shown.length} of {counted(entries.length, "entry", "entries")}
          </span>
        </div>
      )}
    </section>
  );
}

/** "POL-0001 · Child R, Mother · linked with CSC-0001 · changed by the latest merge". */
function moreOf({ ref, people, themes, linked, mark }: ViewEntry): string {
  return [
    ref,
    people.join(", "),
    themes.length === 0 ? "" : `theme: ${themes.join("; ")}`,
    linked.length === 0 ? "" : `linked with ${linked.join(", ")}`,
    mark === "Withdrawn" ? "withdrawn by its agency" : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
