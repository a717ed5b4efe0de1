import { Spinner } from "@fluentui/react-components";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import type { Ways } from "../shared/useWays";
import { WayNotice } from "../shared/WayNotice";
import { counted } from "../shared/words";
import { AnswersTold } from "./AnswersTold";
import { FilesTold } from "./FilesTold";
import type { Merge } from "./useMerge";
import type { Returns } from "./useReturns";

/** What went wrong or was left out the last time, and what came in. */
export function MergeNotices({
  merge: { state, rest },
  returns,
  ways,
}: {
  merge: Merge;
  returns: Returns;
  ways: Ways;
}) {
  return (
    <>
      {state.at === "failed" && <FailureNotice failure={state.failure} onClose={rest} />}
      {returns.failure && <FailureNotice failure={returns.failure} onClose={returns.closeNotices} />}
      <WayNotice ways={ways} />
      {returns.refused.length > 0 && (
        <FilesTold
          title={`${counted(returns.refused.length, "file was", "files were")} not added`}
          sentences={returns.refused.map(({ message }) => message)}
          onClose={returns.closeNotices}
        />
      )}
      {returns.warnings.length > 0 && (
        <FilesTold
          title="To look at before you merge"
          sentences={returns.warnings}
          onClose={returns.closeNotices}
        />
      )}
      {returns.answers.length > 0 && <AnswersTold read={returns.answers} onClose={returns.closeNotices} />}
      {state.at === "cancelled" && <Notice intent="info">{state.message}</Notice>}
      {returns.adding && <Spinner size="tiny" labelPosition="after" label={returns.adding.step} />}
      {returns.list === null && <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />}
    </>
  );
}
