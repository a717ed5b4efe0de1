import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { Fragment } from "react";
import type { PlanPreview } from "../../../jobs/plan/planTypes";
import type { PlanField } from "../../../plan/fields";
import { Section } from "../../shared/Section";
import { Words } from "../../shared/Words";
import { FIELD_WORDS, FIELDS } from "./decisions";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 168px)",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  doubt: {
    gridColumn: "1 / -1",
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  mark: { flexShrink: 0, color: tokens.colorPaletteDarkOrangeForeground1, marginTop: "2px" },
});

/** Which column was taken for what; another choice reads the table again. */
export function ColumnsTaken({
  columns,
  busy,
  onChoose,
}: {
  columns: PlanPreview["columns"];
  busy: boolean;
  onChoose: (
    sheet: string,
    column: PlanPreview["columns"][number]["columns"][number],
    field: PlanField,
  ) => void;
}) {
  const styles = useStyles();
  const all = columns.reduce((count, sheet) => count + sheet.columns.length, 0);
  if (all === 0) return null;
  return (
    <Section heading={`Columns: ${String(all)}`}>
      {columns.map(({ sheet, columns: own }) => (
        <Fragment key={sheet}>
          {columns.length > 1 && <Words small>{sheet}</Words>}
          <ul className={styles.list} aria-label={`Columns of ${sheet}`}>
            {own.map((column) => (
              <li key={`${String(column.column)} ${column.heading}`} className={styles.column}>
                <span>{column.heading}</span>
                <Select
                  className={mergeClasses(styles.select)}
                  appearance={column.doubt === "" ? "filled-lighter" : "outline"}
                  aria-label={`“${column.heading}” is taken as`}
                  disabled={busy}
                  value={column.field}
                  onChange={(_, { value }) => {
                    const field = FIELDS.find((known) => known === value);
                    if (field !== undefined) onChoose(sheet, column, field);
                  }}
                >
                  {FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {FIELD_WORDS[field]}
                    </option>
                  ))}
                </Select>
                {column.doubt !== "" && (
                  <div className={styles.doubt}>
                    <QuestionCircleRegular className={styles.mark} aria-hidden />
                    <Words small>
                      {column.doubt}
                      {column.samples.length > 0 && ` It holds “${column.samples.join("”, “")}”.`}
                    </Words>
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </Section>
  );
}
