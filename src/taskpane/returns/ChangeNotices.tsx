import { Spinner } from "@fluentui/react-components";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import { SentenceList } from "../shared/SentenceList";
import type { ReturnChanges } from "./useReturnChange";

/** What came of a change that a person made to a return, or that it is still going on. */
export function ChangeNotices({ changes: { state, said, reset } }: { changes: ReturnChanges }) {
  if (state.at === "work") return <Spinner size="tiny" labelPosition="after" label="Changing the return" />;
  if (state.at === "failed") return <FailureNotice failure={state.failure} onClose={reset} />;
  if (state.at !== "done") return null;
  return (
    <div role="status">
      <Notice intent="success" title={said} onClose={reset}>
        {state.result.replaced.length > 0 && <SentenceList sentences={state.result.replaced} />}
      </Notice>
    </div>
  );
}
