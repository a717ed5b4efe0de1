import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { PlanFollowed } from "../../../jobs/plan/planTypes";
import type { Rag } from "../../../plan/rag";
import { RAG_TINTS } from "../../../review/ragTints";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(5, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  tile: {
    position: "relative",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    overflow: "hidden",
  },
  bar: {
    position: "absolute",
    insetInline: 0,
    top: 0,
    height: "4px",
    forcedColorAdjust: "none",
  },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: "tabular-nums",
  },
  name: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

const ORDER: readonly Rag[] = ["Red", "Amber", "Green", "Grey", "Blue"];

/** How many actions have which colour; a press narrows the list down to them. */
export function RagTiles({
  plan: { counts },
  rag,
  onRag,
}: {
  plan: PlanFollowed;
  rag: Rag | null;
  onRag: (rag: Rag | null) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.tiles} role="group" aria-label="Actions by colour">
      {ORDER.map((one) => (
        <ToggleButton
          key={one}
          className={mergeClasses(styles.tile)}
          checked={rag === one}
          onClick={() => onRag(rag === one ? null : one)}
        >
          <span aria-hidden className={styles.bar} style={{ backgroundColor: RAG_TINTS[one].fill }} />
          <span className={styles.number}>{counts[one]}</span>
          <span className={styles.name}>{one}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
