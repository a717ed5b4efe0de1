import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rag } from "../../../plan/rag";
import { RAG_TINTS } from "../../../review/ragTints";

const useStyles = makeStyles({
  word: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    // In forced colours the system's: the word says the colour.
    "@media (forced-colors: active)": { border: "1px solid" },
  },
});

/** A colour by its name, on its own ground. */
export function RagWord({ rag }: { rag: Rag }) {
  const styles = useStyles();
  const { fill, text } = RAG_TINTS[rag];
  return (
    <span className={styles.word} style={{ backgroundColor: fill, color: text }}>
      {rag}
    </span>
  );
}
