import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** A formula, as Univer puts them in order; what it looks up by an address that is worked out itself (OFFSET, INDIRECT, INDEX). */
interface Formula {
  addressFunctionNodes: readonly unknown[];
}

/**
 * Has Univer look for formulas by the addresses that others work out only where some formula does so. It makes an index of every formula
 * for that, at each calculation.
 */
export function searchAddressesWhereWorkedOut(injector: Injector): void {
  const order = injector.get(IFormulaDependencyGenerator);
  const search: unknown = Reflect.get(order, "_calculateListByFunctionRefNode");
  if (typeof search !== "function") return;
  Reflect.set(order, "_calculateListByFunctionRefNode", async (formulas: readonly Formula[]) => {
    if (formulas.every(({ addressFunctionNodes }) => addressFunctionNodes.length === 0)) return;
    await Reflect.apply(search, order, [formulas]);
  });
}
