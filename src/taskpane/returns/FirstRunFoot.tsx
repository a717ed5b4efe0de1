import { Button } from "@fluentui/react-components";
import { FootButtons } from "../shared/Buttons";
import { FilePicker } from "../shared/FilePicker";

/** The two ways to start: a person's own returns, or those of the sample review, in which everything is made up. */
export function FirstRunFoot({ busy, onAdd }: { busy: boolean; onAdd: (files: File[]) => void }) {
  return (
    <FootButtons>
      <FilePicker
        label="Add my returns…"
        accept=".xlsx,.xlsm,.csv,.docx"
        appearance="primary"
        disabled={busy}
        onFiles={onAdd}
      />
      <Button
        disabledFocusable={busy}
        onClick={() => {
          // Where it cannot be loaded, the other way is still there.
          void import(/* webpackChunkName: "sample" */ "./sampleReturns").then(
            ({ sampleReturns }) => onAdd(sampleReturns()),
            () => undefined,
          );
        }}
      >
        Sample review
      </Button>
    </FootButtons>
  );
}
