import { Spinner } from "@fluentui/react-components";
import type { AnswersRead } from "../../jobs/queries/queryTypes";
import type { RecordTaken } from "../../jobs/returns/returnTypes";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import { SentenceList } from "../shared/SentenceList";
import { counted } from "../shared/sentenceParts";
import { Words } from "../shared/Words";
import { answersInWords } from "./mergeInWords";
import type { Returns } from "./useReturns";

/** What came of adding files: what was left out, what is unusual, what answers came, or that it is still going on. */
export function AddingNotices({ returns: { adding, reset } }: { returns: Returns }) {
  if (adding.at === "work") {
    return <Spinner size="tiny" labelPosition="after" label={adding.progress.step} />;
  }
  if (adding.at === "failed") return <FailureNotice failure={adding.failure} onClose={reset} />;
  if (adding.at !== "done") return null;
  const { refused, replaced = [], warnings = [], answers = [], records = [] } = adding.result;
  return (
    <>
      {refused.length > 0 && (
        <FilesNotice
          title={`${counted(refused.length, "file was", "files were")} not added`}
          sentences={refused.map(({ message }) => message)}
          onClose={reset}
        />
      )}
      {replaced.length > 0 && (
        <FilesNotice
          title={`${counted(replaced.length, "return was", "returns were")} replaced`}
          sentences={replaced}
          onClose={reset}
        />
      )}
      {warnings.length > 0 && (
        <FilesNotice title="Check before you merge" sentences={warnings} onClose={reset} />
      )}
      {records.length > 0 && <RecordsNotice records={records} onClose={reset} />}
      {answers.length > 0 && <AnswersNotice read={answers} onClose={reset} />}
    </>
  );
}

/** What there is to say of the files, a sentence each. It is read out when it appears. */
function FilesNotice({
  title,
  sentences,
  onClose,
}: {
  title: string;
  sentences: readonly string[];
  onClose: () => void;
}) {
  return (
    <div role="alert">
      <Notice intent="warning" title={title} onClose={onClose}>
        <SentenceList sentences={sentences} />
      </Notice>
    </div>
  );
}

/** What answered query sheets brought; answers to queries that are no longer known are shown word for word. */
function AnswersNotice({ read, onClose }: { read: readonly AnswersRead[]; onClose: () => void }) {
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

/** Records of the procedures that came among the returns: where they are now, what they say, and what can be done with them. */
function RecordsNotice({ records, onClose }: { records: readonly RecordTaken[]; onClose: () => void }) {
  const sentences = records.map(
    ({ file, sheet, called, hasLearning, says }) =>
      `${file} is ${called} and no return. It is on the sheet “${sheet}”.` +
      (hasLearning ? " Its learning can become actions: choose that sheet on the page Action plan." : "") +
      (says.length > 0 ? ` For the Review sheet, it says: ${says.join("; ")}.` : ""),
  );
  return (
    <div role="status">
      <Notice
        intent="info"
        title={`${counted(records.length, "record was", "records were")} added beside the returns`}
        onClose={onClose}
      >
        <SentenceList sentences={sentences} />
      </Notice>
    </div>
  );
}
