import { useCallback } from "react";
import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { useNavigation } from "../shared/useNavigation";
import { useTypedChanges } from "../shared/useTypedChanges";
import { useWorkbook } from "../shared/useWorkbook";
import { NewTemplate } from "./NewTemplate";
import { TypingHelp } from "./TypingHelp";
import { RecordList } from "./RecordList";
import { TidyPaste } from "./TidyPaste";

/** Templates to send out, what is still empty in the records, and help for whoever pastes into a return. */
export function TemplatesPage({ jobs, shown }: PageProps) {
  const readForms = useCallback(() => jobs.listForms(), [jobs]);
  const { value: forms, ...read } = useWorkbook(readForms, shown);
  const watch = useCallback((onChange: () => void) => jobs.watchForms(onChange), [jobs]);
  useTypedChanges(watch, shown, read.readAgain);
  const navigation = useNavigation(jobs, read.readAgain);
  return (
    <JobPage heading="Templates" navigation={navigation} read={read}>
      <NewTemplate jobs={jobs} onMade={read.readAgain} />
      {forms !== null && forms.length > 0 && (
        <RecordList
          jobs={jobs}
          forms={forms}
          onShow={(sheet, address) => navigation.toCells("answer", sheet, address)}
        />
      )}
      <TidyPaste jobs={jobs} />
      <TypingHelp jobs={jobs} />
    </JobPage>
  );
}
