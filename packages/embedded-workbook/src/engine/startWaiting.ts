import { ICommandService, type Injector } from "@univerjs/core";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";

/**
 * Has Univer start now the calculation that it would start a tenth of a second after the last change. It has no call for that;
 * what its timer does is done here, and where it keeps it otherwise, or calculates already, its timer is left to run.
 */
export function startWaiting(injector: Injector): void {
  const trigger = injector.get(TriggerCalculationController);
  const own = (name: string): unknown => Reflect.get(trigger, name);
  const changes = own("_waitingCommandQueue");
  const timer = own("_setTimeoutKey");
  const dirtyOf = own("_generateDirty");
  const merge = own("_mergeDirty");
  if (!Array.isArray(changes) || changes.length === 0 || own("_executionInProgressParams") !== null) return;
  if (typeof dirtyOf !== "function" || typeof merge !== "function" || !isTimer(timer)) return;
  const dirty: unknown = Reflect.apply(dirtyOf, trigger, [changes]);
  const executing: unknown = Reflect.apply(merge, trigger, [own("_executingDirtyData"), dirty]);
  if (typeof executing !== "object" || executing === null) return;
  clearTimeout(timer);
  Reflect.set(trigger, "_executingDirtyData", executing);
  Reflect.set(trigger, "_waitingCommandQueue", []);
  void injector
    .get(ICommandService)
    .executeCommand(SetFormulaCalculationStartMutation.id, { ...executing }, { onlyLocal: true });
}

/** A number in a browser, an object in Node. */
function isTimer(timer: unknown): timer is ReturnType<typeof setTimeout> {
  return typeof timer === "number" || (typeof timer === "object" && timer !== null);
}
