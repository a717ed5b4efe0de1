import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanFollowed, RagCounts } from "../../jobs/plan/planTypes";
import { RAGS, type Rag } from "../../plan/rag";
import { RAG_TINTS } from "../../review/ragTints";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 4px",
    textAlign: "right",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "left", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular },
  all: { fontWeight: tokens.fontWeightSemibold },
});

/** The colours of a heading, as in the workbook's key; the word is there too. */
function coloursOf(rag: Rag): { backgroundColor: string; color: string } {
  const { fill, text } = RAG_TINTS[rag];
  return { backgroundColor: fill, color: text };
}

const sum = (counts: RagCounts): number => RAGS.reduce((all, rag) => all + counts[rag], 0);

/** How many actions have which colour, in all and by agency. */
export function RagTable({ plan: { counts, agencies } }: { plan: PlanFollowed }) {
  const styles = useStyles();
  const rows = [{ agency: "All agencies", counts }, ...agencies];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label="Actions by RAG and agency">
        <thead>
          <tr>
            <th scope="col" className={styles.cell}>
              Agency
            </th>
            {RAGS.map((rag) => (
              <th key={rag} scope="col" className={styles.cell} style={coloursOf(rag)}>
                {rag}
              </th>
            ))}
            <th scope="col" className={styles.cell}>
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ agency, counts: own }) => (
            <tr key={agency}>
              <th scope="row" className={`${styles.cell} ${styles.name}`}>
                {agency === "" ? "No agency" : agency}
              </th>
              {RAGS.map((rag) => (
                <td key={rag} className={styles.cell}>
                  {own[rag]}
                </td>
              ))}
              <td className={`${styles.cell} ${styles.all}`}>{sum(own)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
