import type { AnswersRead } from "../../jobs/queries/queryTypes";
import { Notice } from "../shared/Notice";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { answersInWords } from "./mergeInWords";

/** What answered query sheets brought; answers to queries that are no longer known are shown word for word. */
export function AnswersNotice({ read, onClose }: { read: readonly AnswersRead[]; onClose: () => void }) {
  const unmatched = read.filter(({ unplaced }) => unplaced.length > 0);
  return (
    <Notice
      intent={unmatched.length > 0 ? "warning" : "success"}
      title={read.map(answersInWords).join(" ")}
      onClose={onClose}
    >
      They are beside their queries on the Queries sheet.
      {unmatched.map(({ file, agency, unplaced }) => (
        <div key={`${file} ${agency}`}>
          <Words>
            {counted(unplaced.length, "answer", "answers")} in {file} could not be matched to a query.{" "}
            {unplaced.length === 1 ? "It has" : "Each has"} its own row on the Queries sheet:
          </Words>
          <SentenceList sentences={unplaced} />
        </div>
      ))}
    </Notice>
  );
}
