import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  heading: { whiteSpace: "nowrap" },
  cell: {
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    padding: "2px 6px 2px 0",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Something with what it says now, or said, beside what it says then. */
export interface BeforeAndAfterRow {
  what: string;
  before: string;
  after: ReactNode;
}

/** A table of what changes, before and after. @param headings of its three columns */
export function BeforeAndAfter({
  headings,
  rows,
}: {
  headings: readonly [what: string, before: string, after: string];
  rows: readonly BeforeAndAfterRow[];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, before, after }, index) => (
          <tr key={`${what} ${String(index)}`}>
            <th scope="row" className={styles.cell}>
              {what}
            </th>
            <td className={styles.cell}>{before}</td>
            <td className={styles.cell}>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
