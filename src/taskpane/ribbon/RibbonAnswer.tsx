import { useEffect, useRef, useState } from "react";
import type { Jobs } from "../../jobs/createJobs";
import type { RibbonButton } from "../../jobs/ribbon/ribbonButtons";
import type { PageId } from "../pageId";
import { failureOf, type Failure } from "../shared/failure";
import { FailureNotice } from "../shared/FailureNotice";
import { Notice } from "../shared/Notice";
import { usePaneHere } from "../shared/paneHere";
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
        const page = pageOf(button);
        go(page);
        tell(null);
        onAnswered();
        const meanwhile = MEANWHILE.get(page);
        if (meanwhile === undefined) return;
        tell({ said: meanwhile, isDone: false });
        // In a file of its own, so that the pane itself stays small.
        import(/* webpackChunkName: "ribbon" */ "./ribbonWork")
          .then(({ doRibbonWork }) => doRibbonWork(button, jobs))
          .then(
            (said) => tell({ said, isDone: true }),
            (error: unknown) => {
              tell({ failure: failureOf(error, "That could not be done.", "Nothing was changed.") });
            },
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

/** What is said while a button's work is done, by the page that it leads to; elsewhere a person decides. */
const MEANWHILE: ReadonlyMap<PageId, string> = new Map<PageId, string>([
  ["queries", "Looking for the next query…"],
  ["templates", "Adding the template…"],
]);
