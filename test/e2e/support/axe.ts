import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

/** How Windows and the browser may show a page, and how the page can tell. Forced colours bring a scheme of their own. */
const COLOURS = [
  ["light", { colorScheme: "light", forcedColors: "none" }, "(prefers-color-scheme: light)"],
  // Straight after light, so that no change of scheme is on its way with it.
  ["forced colours", { colorScheme: "light", forcedColors: "active" }, "(forced-colors: active)"],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, "(prefers-color-scheme: dark)"],
] as const;

/**
 * The serious and critical violations that axe finds in a page, or one of its frames, as it is in light, forced and dark
 * colours, a line each.
 * @param exclude selectors of parts that are not ours
 */
export async function seriousViolations(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  return violationsInAllColours(place, exclude, ["serious", "critical"]);
}

/** The same of whatever weight, also the minor ones. */
export async function allViolations(place: Page | Frame): Promise<string[]> {
  // Fluent's guards of the focus have the focus for no moment: they hand it on.
  return violationsInAllColours(
    place,
    ["[data-tabster-dummy]"],
    ["minor", "moderate", "serious", "critical"],
  );
}

async function violationsInAllColours(
  place: Page | Frame,
  exclude: string[],
  impacts: readonly string[],
): Promise<string[]> {
  const page = "page" in place ? place.page() : place;
  // Colours that are still changing would be judged half-way.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await place.waitForFunction(matches("(prefers-reduced-motion: reduce)"));
  const lines: string[] = [];
  for (const [name, media, seen] of COLOURS) {
    await page.emulateMedia(media);
    await place.waitForFunction(matches(seen));
    await place.evaluate(coloursAreSettled);
    let found = await violations(place, exclude, impacts);
    if (found.length > 0) {
      // On a busy machine the pane's theme may follow later than all that; what is so stays so.
      await place.evaluate(coloursAreSettled);
      found = await violations(place, exclude, impacts);
    }
    for (const line of found) lines.push(`${name}: ${line}`);
  }
  return lines;
}

const matches = (query: string) => `matchMedia(${JSON.stringify(query)}).matches`;

/** Comes back when nothing is on its way from one colour to another, and every colour was the same in five frames in a row. */
const coloursAreSettled = `(async () => {
  const colours = () => Array.from(document.querySelectorAll("*"), (one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return color + backgroundColor;
  }).join();
  let before = "";
  for (let same = 0; same < 5; ) {
    await new Promise(requestAnimationFrame);
    const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(changing.map((one) => one.finished));
    const now = colours();
    same = now === before ? same + 1 : 0;
    before = now;
  }
})()`;

async function violations(
  place: Page | Frame,
  exclude: string[],
  impacts: readonly string[],
): Promise<string[]> {
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
    .filter(({ impact }) => impacts.includes(impact ?? "minor"))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
