import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { QueryListed } from "../../jobs/queries/queryTypes";
import { Buttons } from "../shared/Buttons";
import { ScrollBox } from "../shared/ScrollBox";
import { Section } from "../shared/Section";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: { textAlign: "left", verticalAlign: "top", overflowWrap: "anywhere", padding: "2px 6px 2px 0" },
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
  return (
    <Section
      level={3}
      name="What would be fixed"
      heading={`${String(queries.length)} cells would change`}
      takesFocus
      boxed
    >
      <ScrollBox name="The cells">
        <table className={styles.table}>
          <thead>
            <tr>
              <th className={styles.cell}>Where</th>
              <th className={styles.cell}>Now</th>
              <th className={styles.cell}>After</th>
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
      </ScrollBox>
      <Words>The sheets as they were received are not changed.</Words>
      <Buttons>
        <Button appearance="primary" size="small" onClick={onFix}>
          Fix {queries.length} cells
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </Buttons>
    </Section>
  );
}
