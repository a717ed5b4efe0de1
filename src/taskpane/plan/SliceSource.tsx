import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FilePicker } from "../shared/FilePicker";
import { useFileDrop } from "../shared/useFileDrop";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    alignItems: "flex-start",
  },
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  words: { margin: 0 },
});

/** Where an agency's slice that came back is chosen or dropped. */
export function SliceSource({ busy, onFiles }: { busy: boolean; onFiles: (files: File[]) => void }) {
  const styles = useStyles();
  const drop = useFileDrop((files) => {
    if (!busy) onFiles(files);
  });
  return (
    <section
      className={mergeClasses(styles.section, drop.over && styles.over)}
      aria-labelledby="plan-slice"
      {...drop.handlers}
    >
      <h2 id="plan-slice" className={styles.heading}>
        What an agency sent back
      </h2>
      <p className={styles.words}>
        Choose or drop the workbook that an agency filled in. You see what it wrote beside the plan before
        anything is changed.
      </p>
      <FilePicker
        label="Read an agency’s workbook…"
        accept=".xlsx,.csv"
        appearance="secondary"
        disabled={busy}
        onFiles={onFiles}
      />
    </section>
  );
}
