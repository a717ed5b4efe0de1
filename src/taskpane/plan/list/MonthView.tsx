import {
  Button,
  makeStyles,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { IsoDate } from "../../../calendar/isoDate";
import type { ActionFollowed } from "../../../jobs/plan/planTypes";
import { RAG_TINTS } from "../../../review/ragTints";
import { Buttons } from "../../shared/Buttons";
import { FoldedList } from "../../shared/FoldedList";
import { Section } from "../../shared/Section";
import { counted } from "../../shared/sentenceParts";
import { Words } from "../../shared/Words";
import { byMonth, dayInWords, isDue, isWeekend, monthInWords, monthOf, monthsOn, weeksOf } from "./months";
import type { RowOf } from "./rowOf";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  name: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    padding: tokens.spacingVerticalXXS,
  },
  day: {
    height: "44px",
    padding: "1px",
    verticalAlign: "top",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  weekend: { backgroundColor: tokens.colorNeutralBackground3 },
  plain: { padding: "1px 3px" },
  press: {
    position: "relative",
    width: "100%",
    minHeight: "42px",
    padding: "1px 2px",
    border: `${tokens.strokeWidthThick} solid transparent`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
  },
  shown: { border: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground1}` },
  letters: { display: "flex", flexWrap: "wrap", gap: "1px" },
  letter: {
    flexGrow: 1,
    minWidth: "14px",
    textAlign: "center",
    borderRadius: "2px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid" },
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

const NAMES = [
  ["M", "Monday"],
  ["T", "Tuesday"],
  ["W", "Wednesday"],
  ["T", "Thursday"],
  ["F", "Friday"],
  ["S", "Saturday"],
  ["S", "Sunday"],
] as const;
const MOST_LETTERS = 3;

/** What is due in a month, day by day; what has no day is said apart. */
export function MonthView({
  actions,
  today,
  rowOf,
}: {
  actions: readonly ActionFollowed[];
  today: IsoDate;
  rowOf: RowOf;
}) {
  const styles = useStyles();
  const months = byMonth(actions);
  const [month, setMonth] = useState(monthOf(today));
  const [chosen, setChosen] = useState<IsoDate | null>(null);
  const due = actions.filter((action) => isDue(action) && monthOf(action.target ?? "") === month);
  const days = [...new Set(due.map(({ target }) => target ?? ""))].sort();
  const day =
    chosen !== null && days.includes(chosen) ? chosen : (days.find((one) => one >= today) ?? days[0]);
  const ofDay = due.filter(({ target }) => target === day);
  const undated = actions.filter(
    ({ target, status }) => target === null && status !== "Complete" && status !== "Not accepted",
  );
  const others = months.filter((one) => one.month !== month);
  const move = (count: number) => {
    setMonth(monthsOn(month, count));
    setChosen(null);
  };
  return (
    <Section heading={`${dueInWords(due.length)} in ${monthInWords(month)}`}>
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={`Back to ${monthInWords(monthsOn(month, -1))}`}
          onClick={() => move(-1)}
        />
        <p className={styles.title}>{monthInWords(month)}</p>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          aria-label={`On to ${monthInWords(monthsOn(month, 1))}`}
          onClick={() => move(1)}
        />
      </div>
      <MonthTable month={month} due={due} day={day ?? null} onDay={setChosen} />
      {others.length > 0 && (
        <>
          <Words small>Other months with something due:</Words>
          <Buttons close>
            {others.map((one) => (
              <Button key={one.month} size="small" onClick={() => setMonth(one.month)}>
                {monthInWords(one.month)}: {one.count}
              </Button>
            ))}
          </Buttons>
        </>
      )}
      {day !== undefined && (
        <Section heading={dayInWords(day)} level={3}>
          <ul className={styles.list}>{ofDay.map(rowOf)}</ul>
        </Section>
      )}
      {undated.length > 0 && (
        <FoldedList
          summary={counted(undated.length, "action is due on no day", "actions are due on no day")}
          items={undated}
        >
          {rowOf}
        </FoldedList>
      )}
    </Section>
  );
}

const dueInWords = (count: number): string =>
  count === 0 ? "Nothing is due" : counted(count, "action is due", "actions are due");

/** The days of a month, with a letter in the colour for each action that is due; arrow keys go from one such day to the next. */
function MonthTable({
  month,
  due,
  day,
  onDay,
}: {
  month: IsoDate;
  due: readonly ActionFollowed[];
  day: IsoDate | null;
  onDay: (day: IsoDate) => void;
}) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  return (
    <table className={styles.table} aria-label={`What is due in ${monthInWords(month)}`} {...arrows}>
      <thead>
        <tr>
          {NAMES.map(([letter, name]) => (
            <th key={name} scope="col" className={styles.name}>
              <abbr title={name} style={{ textDecoration: "none" }}>
                {letter}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((one, at) => {
              const own = due.filter(({ target }) => one !== null && target === one);
              const weekend = at > 4 || (one !== null && isWeekend(one));
              return (
                <td key={at} className={mergeClasses(styles.day, weekend && styles.weekend)}>
                  {one !== null && own.length === 0 && (
                    <div className={styles.plain}>{Number(one.slice(8))}</div>
                  )}
                  {one !== null && own.length > 0 && (
                    <button
                      type="button"
                      className={mergeClasses(styles.press, one === day && styles.shown)}
                      aria-pressed={one === day}
                      onClick={() => onDay(one)}
                    >
                      <span aria-hidden>{Number(one.slice(8))}</span>
                      <Letters actions={own} />
                      <span className={styles.spoken}>
                        {dayInWords(one)}, {counted(own.length, "action", "actions")}:{" "}
                        {own.map(({ rag }) => rag).join(", ")}
                      </span>
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Letters({ actions }: { actions: readonly ActionFollowed[] }) {
  const styles = useStyles();
  const more = actions.length - MOST_LETTERS;
  return (
    <span className={styles.letters} aria-hidden>
      {actions.slice(0, MOST_LETTERS).map(({ ref, rag }) => (
        <span
          key={ref}
          className={styles.letter}
          style={{ backgroundColor: RAG_TINTS[rag].fill, color: RAG_TINTS[rag].text }}
        >
          {rag.slice(0, 1)}
        </span>
      ))}
      {more > 0 && <span>+{more}</span>}
    </span>
  );
}
