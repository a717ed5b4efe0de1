import type { PageId } from "../pageId";
import { nextStepOf } from "../stepStates";
import { MainButton } from "./Buttons";
import { usePaneHere } from "./paneHere";

/**
 * The main button of a page that has nothing of its own left to do: it leads to where the work goes on.
 * @param from the page that it stands on; where the next step is there, it is not drawn
 */
export function NextStepButton({ from }: { from: PageId }) {
  const { standing, go } = usePaneHere();
  const next = nextStepOf(standing);
  if (next === null || next.page === from) return null;
  return <MainButton onClick={() => go(next.page)}>{next.words}</MainButton>;
}
