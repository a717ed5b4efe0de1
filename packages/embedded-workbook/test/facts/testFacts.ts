import { openBook } from "../openEmpty";
import type { FactGroup } from "./fact";

/** Resolves when everything that was sent has arrived: timers of no length go off in their order. */
async function arrived(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

/** A test for every fact, each in an empty workbook of its own. */
export function testFacts({ about, facts }: FactGroup): void {
  describe(about, () => {
    it.each(facts)("$fact", async ({ run }) => {
      const { Excel, close } = await openBook();
      try {
        await run({ Excel, arrived });
      } finally {
        close();
      }
    });
  });
}
