import { namedEvent } from "./namedEvent";
import { countedLength } from "./countedLength";
import type { TargetForm } from "./target";
import { writtenDays } from "./writtenDays";

/**
 * The forms of a target date (docs/domain.md section 7), in the order tried: the first that reads it counts. The last
 * accepts every text, and says why if it gives no day.
 */
export const TARGET_FORMS: readonly TargetForm[] = [countedLength, namedEvent, writtenDays];
