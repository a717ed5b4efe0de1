import { Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PageProps } from "../shared/pageProps";
import { JobPage } from "../shared/JobPage";
import { counted } from "../shared/sentenceParts";
import { useFileDrop } from "../shared/useFileDrop";
import { useNavigation } from "../shared/useNavigation";
import { AddingNotices } from "./AddingNotices";
import { BeforeMerge } from "./BeforeMerge";
import { FirstRunFoot } from "./FirstRunFoot";
import { MergeFoot } from "./MergeFoot";
import { addedInWords, mergeInWords, previewInWords } from "./mergeInWords";
import { ReturnsOverview } from "./ReturnsOverview";
import { useMerge, type MergeState } from "./useMerge";
import { ChangeNotices } from "./ChangeNotices";
import { useReturnChange } from "./useReturnChange";
import { useReturns, type Returns } from "./useReturns";
import { useRevert } from "./useRevert";

/** What people who listen hear while the merge is not at work. */
function spoken(merge: MergeState, { adding }: Returns): string {
  if (merge.at === "done") {
    return merge.result.is === "merged"
      ? mergeInWords(merge.result.result)
      : previewInWords(merge.result.preview);
  }
  if (adding.at === "work") return adding.progress.step;
  return adding.at === "done" ? addedInWords(adding.result) : "";
}

/** "6 returns, 2 of them to merge": where the returns stand. */
function returnsInWords(all: number, toMerge: number): string {
  if (all === 0) return "Returns";
  const returns = counted(all, "return", "returns");
  if (toMerge === 0) return `${returns}, all merged`;
  return toMerge === all ? `${returns} to merge` : `${returns}, ${String(toMerge)} of them to merge`;
}

/** The first job: the returns in the workbook, more of them, the merge after a look at what it would do, and its reversal. */
export function ReturnsPage({ jobs, today, shown }: PageProps) {
  const returns = useReturns(jobs);
  const merge = useMerge(jobs, today);
  const revert = useRevert(jobs, shown);
  const { readAgain } = returns.read;
  const { readAgain: lookForMerge } = revert;
  const navigation = useNavigation(jobs, readAgain);
  const atWork = [merge.state, returns.adding, revert.state].some(({ at }) => at === "work");
  const changes = useReturnChange(jobs, returns.list, atWork, () => {
    merge.reset();
    readAgain();
  });
  const busy = [merge.state, returns.adding, revert.state, changes.state].some(({ at }) => at === "work");
  const outcome = merge.state.at === "done" ? merge.state.result : null;
  const preview = outcome?.is === "asked" ? outcome.preview : null;
  const result = outcome?.is === "merged" ? outcome.result : null;

  useEffect(() => {
    if (!result) return;
    readAgain();
    lookForMerge();
  }, [result, readAgain, lookForMerge]);

  function forget() {
    navigation.reset();
    revert.reset();
    returns.reset();
    changes.reset();
  }

  function add(files: File[]) {
    if (busy) return;
    forget();
    merge.reset();
    void returns.add(files);
  }

  const chronologies = returns.list?.filter(({ hasChronology }) => hasChronology) ?? [];
  const toMerge = chronologies.filter(({ merged, problem }) => !merged && problem === undefined).length;
  const isEmpty = returns.list?.length === 0;
  const foot = isEmpty ? (
    <FirstRunFoot busy={busy} onAdd={add} />
  ) : returns.list ? (
    <MergeFoot
      merge={merge}
      preview={preview}
      busy={busy}
      allMerged={toMerge === 0 || result !== null}
      onStart={() => {
        forget();
        merge.look();
      }}
    />
  ) : null;

  return (
    <JobPage
      heading="Returns"
      line={isEmpty ? "Start a review here" : returnsInWords(chronologies.length, toMerge)}
      job={merge}
      navigation={navigation}
      read={returns.read}
      otherwise={spoken(merge.state, returns)}
      foot={foot}
      drop={useFileDrop(add)}
    >
      <AddingNotices returns={returns} />
      <ChangeNotices changes={changes} />
      {returns.list === null && <Spinner size="tiny" labelPosition="after" label="Reading the workbook" />}
      {preview ? (
        <BeforeMerge preview={preview} questions={merge} onShow={navigation.toEntry} />
      ) : (
        <ReturnsOverview
          jobs={jobs}
          returns={returns}
          changes={changes}
          result={result}
          revert={revert}
          busy={busy}
          onAdd={add}
          onShow={navigation.toSheet}
          onReadAgain={() => {
            readAgain();
            lookForMerge();
          }}
          onReverted={() => {
            merge.reset();
            readAgain();
          }}
        />
      )}
    </JobPage>
  );
}
