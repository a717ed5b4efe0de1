import { makeStyles, tokens } from "@fluentui/react-components";
import { FilePicker } from "../shared/FilePicker";
import { Section } from "../shared/Section";
import { useFileDrop } from "../shared/useFileDrop";
import { Words } from "../shared/Words";

const useStyles = makeStyles({
  over: { outline: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}` },
});

/** Where the workbook that an agency filled in and sent back is chosen or dropped. */
export function SliceSource({ busy, onFiles }: { busy: boolean; onFiles: (files: File[]) => void }) {
  const styles = useStyles();
  const drop = useFileDrop((files) => {
    if (!busy) onFiles(files);
  });
  return (
    <div className={drop.over ? styles.over : ""} {...drop.handlers}>
      <Section heading="What an agency sent back" start>
        <Words>
          Choose or drop the workbook that an agency filled in. You will see what it wrote beside the plan
          before anything is changed.
        </Words>
        <FilePicker
          label="Read an agency’s workbook…"
          accept=".xlsx,.xlsm,.csv"
          appearance="secondary"
          disabled={busy}
          onFiles={onFiles}
        />
      </Section>
    </div>
  );
}
