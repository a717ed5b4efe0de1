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

/** A test for every fact, each in an empty workbook of its own, or all in one where they share it. */
export function testFacts({ about, facts, shared }: FactGroup): void {
  describe(about, () => {
    if (shared) {
      let opened: Awaited<ReturnType<typeof openBook>>;
      beforeAll(async () => {
        opened = await openBook();
      });
      afterAll(() => opened.close());
      it.each(facts)("$fact", ({ run }) => run({ Excel: opened.Excel, arrived }));
      return;
    }
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
