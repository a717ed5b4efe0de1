import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Book } from "./book";

/** How long a calculation may take. */
const CALCULATION_LIMIT_MS = 120_000;
/** How long Univer waits before it starts one. */
const START_LIMIT_MS = 150;

/**
 * When formulas are calculated. Univer begins a tenth of a second after each change. Where nobody looks at the cells, that is
 * held back until somebody asks for them: a job that changes thousands of rows asks once.
 */
export class Calculation {
  /** Starts the calculation that is held back. */
  private held: (() => void) | null = null;
  /** Something was changed, and Univer has not come to start a calculation since. */
  private gathering = false;
  private onGathered: () => void = () => undefined;
  private waitedFor = 0;

  constructor(
    private readonly book: Book,
    private readonly onlyWhenAsked: boolean,
  ) {
    if (!onlyWhenAsked) return;
    const commands = book.injector.get(ICommandService);
    const formulasHangOn = book.injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      this.gathering ||= !options?.fromFormula && formulasHangOn.get(command.id) !== undefined;
    });
    const execute: unknown = Reflect.get(commands, "executeCommand");
    if (typeof execute !== "function") return;
    Reflect.set(commands, "executeCommand", (id: string, ...rest: unknown[]): unknown => {
      const run = (): unknown => Reflect.apply(execute, commands, [id, ...rest]);
      if (id !== SetFormulaCalculationStartMutation.id) return run();
      this.gathering = false;
      if (this.waitedFor > 0) return run();
      this.held = run;
      this.onGathered();
      return Promise.resolve(true);
    });
  }

  /** Resolves when every formula has its value. */
  async finished(): Promise<void> {
    if (this.onlyWhenAsked) await this.gathered();
    this.waitedFor += 1;
    try {
      const start = this.held;
      this.held = null;
      start?.();
      await this.book.injector
        .get(FormulaCalculationSessionService)
        .waitForLatestApplied(CALCULATION_LIMIT_MS, START_LIMIT_MS);
    } finally {
      this.waitedFor -= 1;
    }
  }

  /** Resolves when the latest changes are among what the held calculation minds, or when they start none. */
  private async gathered(): Promise<void> {
    if (!this.gathering) return;
    await new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, START_LIMIT_MS);
      this.onGathered = () => {
        clearTimeout(limit);
        resolve();
      };
    });
    this.gathering = false;
    this.onGathered = () => undefined;
  }
}
