import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { StartedJob } from "./useJob";

/** How the job of a part of a page ended, in the place where it was started. It is read out when it appears. */
export function JobOutcome({ job: { state, rest } }: { job: Pick<StartedJob<string>, "state" | "rest"> }) {
  return (
    <>
      {state.at === "failed" && <FailureNotice failure={state.failure} onClose={rest} />}
      <div role="status">
        {state.at === "done" && state.result !== "" && <Notice intent="success">{state.result}</Notice>}
      </div>
    </>
  );
}
