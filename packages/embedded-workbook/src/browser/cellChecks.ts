import { DataValidationType, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/preset-sheets-data-validation";
import { z } from "zod";

const CHECKED_CELL = z.object({ value: z.unknown() });

/** What Excel says where whoever made a check gave it no words. */
const REFUSED = "This value doesn't match the data validation restrictions defined for this cell.";

const NUMBERS_SHOWN_AS_TIMES: readonly DataValidationType[] = [
  DataValidationType.DATE,
  DataValidationType.TIME,
];

/**
 * Has what is typed into cells with a data validation checked as Excel checks it. Where they take days or times alone, each number is one;
 * Univer reads what they show in the American order, and so would refuse 25/11/2026.
 */
export function checkAsExcel(injector: Injector): void {
  const validators = injector.get(DataValidatorRegistryService);
  for (const type of Object.values(DataValidationType)) {
    const validator = validators.getValidatorItem(type);
    if (!validator) continue;
    Reflect.set(validator, "generateRuleErrorMessage", () => REFUSED);
    if (!NUMBERS_SHOWN_AS_TIMES.includes(type)) continue;
    Reflect.set(validator, "isValidType", (cell: unknown): Promise<boolean> => {
      const { value } = CHECKED_CELL.parse(cell);
      const isNumber = typeof value === "number" || (typeof value === "string" && value.trim() !== "");
      return Promise.resolve(isNumber && Number.isFinite(Number(value)));
    });
  }
}
