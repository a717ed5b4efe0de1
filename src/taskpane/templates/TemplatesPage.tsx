import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { NewTemplate } from "./NewTemplate";
import { TidyPaste } from "./TidyPaste";

/** Templates to send out, and help for whoever pastes records into one. */
export function TemplatesPage({ jobs }: PageProps) {
  return (
    <JobPage heading="Templates">
      <NewTemplate jobs={jobs} />
      <TidyPaste jobs={jobs} />
    </JobPage>
  );
}
