import type { Engine } from "@univerjs/preset-sheets-core";

/** How long after a request of the pane the next one may come before the workbook is drawn. */
const PAUSE_MS = 150;
/** How long the workbook is at most not drawn while requests come one after the other. */
const LIMIT_MS = 400;

/**
 * Rests the drawing of the workbook while the pane's requests change it, as Excel does for a job: drawing after each of them takes as long
 * as the job itself. A person who points at it or types sees it drawn at once.
 * @param engine what draws the workbook, sixty times a second where something has changed
 * @param place where the workbook is
 * @returns `requested`, to be called at each request of the pane; `end`, when the workbook is closed
 */
export function restDrawing(engine: Engine, place: HTMLElement): { requested: () => void; end: () => void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;
  const frames = engine.endFrame$.subscribe(() => {
    drawnAt = performance.now();
  });
  const draw = (): void => {
    clearTimeout(resting);
    engine.renderEvenInBackground = true;
  };
  const byPerson = ["pointerdown", "wheel", "keydown"] as const;
  for (const event of byPerson) place.addEventListener(event, draw, { capture: true, passive: true });
  return {
    requested: () => {
      clearTimeout(resting);
      engine.renderEvenInBackground = performance.now() - drawnAt > LIMIT_MS;
      resting = setTimeout(draw, PAUSE_MS);
    },
    end: () => {
      clearTimeout(resting);
      frames.unsubscribe();
      for (const event of byPerson) place.removeEventListener(event, draw, { capture: true });
    },
  };
}
