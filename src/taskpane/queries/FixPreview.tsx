import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { QueryListed } from "../../jobs/queries/queryTypes";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase300 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  scroll: { maxHeight: "220px", overflowY: "auto" },
  cell: { textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere", padding: "2px 6px 2px 0" },
  words: { margin: 0 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** What "Fix all" would write, cell by cell, before it is done. */
export function FixPreview({
  queries,
  onFix,
  onCancel,
}: {
  queries: readonly QueryListed[];
  onFix: () => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.box} aria-label="What would be fixed">
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {queries.length} cells would change
      </h3>
      {/* A long list is scrolled with the keyboard too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="The cells">
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>Where</th>
              <th className={styles.cell}>Now</th>
              <th className={styles.cell}>Then</th>
            </tr>
          </thead>
          <tbody>
            {queries.map(({ key, agency, row, written, fix }) => (
              <tr key={key}>
                <td className={styles.cell}>
                  {agency}, row {row}
                </td>
                <td className={styles.cell}>{written}</td>
                <td className={styles.cell}>{fix}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.words}>The sheets as they were received stay as they are.</p>
      <div className={styles.buttons}>
        <Button appearance="primary" size="small" onClick={onFix}>
          Fix {queries.length} cells
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
