import { Button } from "@fluentui/react-components";
import type { MergeResult } from "../../jobs/merge/mergeTypes";
import { Notice } from "../shared/Notice";
import { Section } from "../shared/Section";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { mergeFacts } from "./mergeInWords";
import { SetAsideRows } from "./SetAsideRows";

/** Of the chronology, then of each return. */
function warningsOf({ warnings, returns }: MergeResult): string[] {
  const ofReturns = returns.flatMap((one) =>
    one.warnings.map((warning) => `${one.agency || one.sheet}: ${warning}`),
  );
  return [...new Set([...warnings, ...ofReturns])];
}

/** The result of a merge, and the way to the chronology. */
export function MergeSummary({ result, onGoTo }: { result: MergeResult; onGoTo: (sheet: string) => void }) {
  return (
    <Section
      name="Result"
      heading={`${counted(result.entries, "entry", "entries")} in the integrated chronology`}
      takesFocus
    >
      <SentenceList sentences={[...mergeFacts(result), ...result.replaced]} />
      {warningsOf(result).map((warning) => (
        <Notice key={warning} intent="warning">
          {warning}
        </Notice>
      ))}
      {/* Before what is folded away: Tab goes from the result straight to it. */}
      <Button onClick={() => onGoTo(result.chronologySheet)}>Go to the integrated chronology</Button>
      {result.returns.map((one) => (
        <SetAsideRows key={`${one.sheet} ${one.agency}`} of={one} />
      ))}
    </Section>
  );
}
