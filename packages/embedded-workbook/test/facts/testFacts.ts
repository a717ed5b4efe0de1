import { openBook } from "../openEmpty";
import type { FactGroup, Opened, QuestionGroup } from "./fact";

/** Resolves when everything that was sent has arrived: timers of no length go off in their order. */
async function arrived(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

async function inEmptyBook<T>(run: (opened: Opened) => Promise<T>): Promise<T> {
  const { Excel, close } = await openBook();
  try {
    return await run({ Excel, arrived });
  } finally {
    close();
  }
}

/** A test for every fact, each in an empty workbook of its own. */
export function testFacts({ about, facts }: FactGroup): void {
  describe(about, () => {
    it.each(facts)("$fact", ({ run }) => inEmptyBook(run));
  });
}

/** A test for every question, each in an empty workbook of its own: that it can be asked. */
export function testQuestions({ about, questions }: QuestionGroup): void {
  describe(about, () => {
    it.each(questions)("$question", async ({ find }) => {
      expect(await inEmptyBook(find)).not.toBeUndefined();
    });
  });
}
