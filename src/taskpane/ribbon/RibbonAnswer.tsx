import { useEffect, useRef, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import { templateOf, type RibbonButton } from "../../jobs/ribbon/ribbonButtons";
import type { PageId } from "../pageId";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import { usePaneHere } from "../shared/paneHere";
import { counted, listed } from "../shared/sentenceParts";
import type { WatchPresses } from "./watchPresses";

/** What there is to say of the last press on the ribbon. */
type Answer = { said: string; isDone: boolean } | { failure: Failure } | null;

/**
 * Answers the buttons of the ribbon: turns to the page where the button's work is, and where it needs no decision, does it and says above
 * the page what came of it. That stays until it is closed or another button is pressed.
 * @param onAnswered called when the workbook is to be read again
 */
export function RibbonAnswer({
  jobs,
  watchPresses,
  onAnswered,
}: {
  jobs: Pick<Jobs, "showNextQuery" | "makeTemplate">;
  watchPresses: WatchPresses;
  onAnswered: () => void;
}) {
  const { go, changed } = usePaneHere();
  const [answer, setAnswer] = useState<Answer>(null);
  // The last press counts: what an earlier one did must not be told in its place.
  const presses = useRef(0);

  useEffect(
    () =>
      watchPresses((button) => {
        presses.current += 1;
        const press = presses.current;
        const tell = (now: Answer) => {
          if (press === presses.current) setAnswer(now);
        };
        go(pageOf(button));
        tell(null);
        onAnswered();
        const work = workOf(button, jobs);
        if (work === null) return;
        tell({ said: work.meanwhile, isDone: false });
        work
          .start()
          .then(
            (said) => tell({ said, isDone: true }),
            (error: unknown) =>
              tell({ failure: failureOf(error, work.happened, "Nothing in the workbook was changed.") }),
          )
          .finally(() => {
            changed();
            onAnswered();
          });
      }),
    [watchPresses, jobs, go, changed, onAnswered],
  );

  const close = () => setAnswer(null);
  return (
    <>
      {answer !== null && "failure" in answer && <FailureNotice failure={answer.failure} onClose={close} />}
      <div role="status">
        {answer !== null && "said" in answer && (
          <Notice intent={answer.isDone ? "success" : "info"} {...(answer.isDone && { onClose: close })}>
            {answer.said}
          </Notice>
        )}
      </div>
    </>
  );
}

function pageOf(button: RibbonButton): PageId {
  if (button === "merge") return "returns";
  if (button === "checkSheet") return "checkSheet";
  if (button === "buildPlan") return "plan";
  return button === "nextQuery" ? "queries" : "templates";
}

interface Work {
  meanwhile: string;
  /** Where it fails in a way that nobody foresaw. */
  happened: string;
  /** Gives the sentence on what was done. */
  start: () => Promise<string>;
}

/** What a button does by itself; null where a person decides on the page. */
function workOf(button: RibbonButton, jobs: Pick<Jobs, "showNextQuery" | "makeTemplate">): Work | null {
  if (button === "nextQuery") {
    return {
      meanwhile: "Looking for the next query…",
      happened: "The next query could not be shown.",
      start: async () => {
        const next = await jobs.showNextQuery();
        return next === null
          ? "No query is open. A merge, or “Check the returns” here, looks for them."
          : `Row ${String(next.row)} of “${next.sheet}” is selected: ${next.message} ${counted(next.open, "query is", "queries are")} open.`;
      },
    };
  }
  const template = templateOf(button);
  if (template === null) return null;
  return {
    meanwhile: "Adding the template…",
    happened: "The template could not be added.",
    start: async () => {
      const { sheets, standing } = await jobs.makeTemplate({ template, agency: "" });
      return standing
        ? `The workbook has this already: ${listed(sheets)}. It is shown, and nothing in it was changed.`
        : `Added: ${listed(sheets)}.`;
    },
  };
}
