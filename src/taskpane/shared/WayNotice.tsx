import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import type { Ways } from "./useWays";

/** What is to be said of the last way into the workbook. */
export function WayNotice({ ways: { said, failure, rest } }: { ways: Ways }) {
  return (
    <>
      {failure && <FailureNotice failure={failure} onClose={rest} />}
      <div role="status">{said !== "" && <Notice intent="info">{said}</Notice>}</div>
    </>
  );
}
