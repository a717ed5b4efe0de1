import { ICommandService, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { findHiddenRowsAmongKnown } from "./hiddenRows";
import { startWaiting } from "./startWaiting";

/** How long a calculation may take. */
const CALCULATION_LIMIT_MS = 120_000;
/** How long Univer waits before it starts one. */
const START_LIMIT_MS = 150;

/** How long nothing may have changed before a calculation starts that nobody asked for. */
const IDLE_MS = 400;

/** Asked: when something asks for results. Idle: also when nothing has changed for a while, because a person is looking. */
export type CalculateWhen = "asked" | "idle";

/**
 * When formulas are calculated. Univer begins a tenth of a second after each change; that is held back until somebody asks
 * for results, who then need not wait for that tenth, or nothing has changed for a while: a job that changes thousands of rows
 * then has them calculated once.
 */
export class Calculation {
  /** Starts the calculation that is held back. */
  private held: (() => void) | null = null;
  /** Something was changed that formulas may depend on, and nobody has waited for them since. */
  private stale = true;
  /** Something was changed, and Univer has not come to start a calculation since. */
  private gathering = false;
  private onGathered: () => void = () => undefined;
  private waitedFor = 0;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly injector: Injector,
    private readonly when: CalculateWhen,
  ) {
    if (when === "asked") findHiddenRowsAmongKnown(injector);
    const commands = injector.get(ICommandService);
    const formulasDependOn = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      // Results of formulas that the engine writes start no calculation that could be waited for.
      if (!options?.fromFormula && formulasDependOn.get(command.id) !== undefined) {
        this.stale = true;
        this.gathering = true;
      }
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
      if (this.when === "idle") {
        clearTimeout(this.idle);
        this.idle = setTimeout(() => this.startHeld(), IDLE_MS);
      }
      return Promise.resolve(true);
    });
  }

  /** Resolves when every formula has its value; at once where nothing has changed since the last time. */
  async finished(): Promise<void> {
    if (!this.stale) return;
    this.stale = false;
    await this.gathered();
    this.waitedFor += 1;
    try {
      this.startHeld();
      await this.injector
        .get(FormulaCalculationSessionService)
        .waitForLatestApplied(CALCULATION_LIMIT_MS, START_LIMIT_MS);
    } finally {
      this.waitedFor -= 1;
    }
  }

  private startHeld(): void {
    const start = this.held;
    this.held = null;
    start?.();
  }

  /** Resolves when the held calculation covers the latest changes, or when these start none. */
  private async gathered(): Promise<void> {
    if (this.gathering) startWaiting(this.injector);
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
