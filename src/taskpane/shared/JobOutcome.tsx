import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { StartedJob } from "./useJob";

/** How a job of a part of a page ended, in the place where it was started. It is read out when it appears. */
export function JobOutcome({ job: { state, reset } }: { job: Pick<StartedJob<string>, "state" | "reset"> }) {
  return (
    <>
      {state.at === "failed" && <FailureNotice failure={state.failure} onClose={reset} />}
      <div role="status">
        {state.at === "done" && state.result !== "" && <Notice intent="success">{state.result}</Notice>}
      </div>
    </>
  );
}
