import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: { run(context: object, options: object): Promise<AxeResults> };
  }
}

/**
 * The serious and critical violations that axe finds in a page or one of its frames, a line each.
 * @param exclude selectors of parts that are not ours
 */
export async function seriousViolations(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  await place.evaluate(axe);
  const { violations } = await place.evaluate(
    async (left) => window.axe.run({ exclude: left.map((selector) => [selector]) }, { iframes: false }),
    exclude,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
