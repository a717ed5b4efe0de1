import { useEffect, useState } from "react";
import type { Jobs } from "../jobs/createJobs";
import { Notice } from "./shared/Notice";

/** What jobs told beside their results, on whichever page; each sentence stays until it is closed. */
export function JobNotices({ jobs }: { jobs: Jobs }) {
  const [sentences, setSentences] = useState<readonly string[]>([]);

  useEffect(
    () =>
      jobs.watchNotices((sentence) => {
        setSentences((before) => [...before.filter((one) => one !== sentence), sentence]);
      }),
    [jobs],
  );

  return (
    <div role="status">
      {sentences.map((sentence) => (
        <Notice
          key={sentence}
          intent="warning"
          onClose={() => setSentences((before) => before.filter((one) => one !== sentence))}
        >
          {sentence}
        </Notice>
      ))}
    </div>
  );
}
