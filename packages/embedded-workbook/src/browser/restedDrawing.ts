import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Book } from "../engine/book";
import { areRulesWorkedOut } from "../engine/formulasOfRules";

/** How long after a request of the pane the next one may come before the workbook is drawn. */
const PAUSE_MS = 150;
/** How often it is looked whether the colours of rules are known, and how often at most, so that the workbook is drawn in any case. */
const LOOK_MS = 50;
const LOOKS = 60;

const wait = async (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Rests the drawing of the workbook while the pane's requests change it, as Excel does for a job: drawing after each of them takes as long
 * as the job itself, and what rules colour would lose its colours until their formulas are worked out. A person who points at it or
 * types sees it drawn at once.
 * @param place where the workbook is
 * @returns `requested`, to be called at each request of the pane; `end`, when the workbook is closed
 */
export function restDrawing(book: Book, place: HTMLElement): { requested: () => void; end: () => void } {
  const engine = book.injector.get(IRenderManagerService).getRenderById(book.unitId)?.engine;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let requests = 0;
  const draw = (): void => {
    if (engine) engine.renderEvenInBackground = true;
  };
  const drawWhenWorkedOut = async (): Promise<void> => {
    const before = requests;
    await book.settled();
    for (let looks = 0; looks < LOOKS && requests === before; looks += 1) {
      if (areRulesWorkedOut(book.activeSheet())) break;
      await wait(LOOK_MS);
    }
    if (requests === before) draw();
  };
  const byPerson = ["pointerdown", "wheel", "keydown"] as const;
  for (const event of byPerson) place.addEventListener(event, draw, { capture: true, passive: true });
  return {
    requested: () => {
      requests += 1;
      clearTimeout(pause);
      if (engine) engine.renderEvenInBackground = false;
      // Where a calculation fails, the workbook is drawn as it is.
      pause = setTimeout(() => void drawWhenWorkedOut().catch(draw), PAUSE_MS);
    },
    end: () => {
      clearTimeout(pause);
      for (const event of byPerson) place.removeEventListener(event, draw, { capture: true });
    },
  };
}
