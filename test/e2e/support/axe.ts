import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

/** How Windows and the browser may show a page. */
const COLOURS = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["forced colours", { colorScheme: "light", forcedColors: "active" }],
] as const;

/**
 * The serious and critical violations that axe finds in a page, or one of its frames, as it stands in light, dark and forced
 * colours, a line each.
 * @param exclude selectors of parts that are not ours
 */
export async function seriousViolations(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  const page = "page" in place ? place.page() : place;
  const lines: string[] = [];
  for (const [name, media] of COLOURS) {
    // Colours that are still changing would be judged half-way.
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    await place.evaluate(coloursAreSettled);
    for (const line of await violations(place, exclude)) lines.push(`${name}: ${line}`);
  }
  return lines;
}

/** Comes back when what the page shows has been painted, and nothing is on its way from one colour to another. */
const coloursAreSettled = `new Promise(requestAnimationFrame)
  .then(() => Promise.allSettled(document.getAnimations()
    .filter((one) => one instanceof CSSTransition).map((one) => one.finished)))
  .then(() => undefined)`;

async function violations(place: Page | Frame, exclude: string[]): Promise<string[]> {
  await place.evaluate(axe);
  const found = await place.evaluate(
    async (left) =>
      window.axe.run(
        { exclude: left.map((selector) => [selector]) },
        { iframes: false, resultTypes: ["violations"] },
      ),
    exclude,
  );
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
