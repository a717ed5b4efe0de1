import { namedEvent } from "./namedEvent";
import { countedLength } from "./countedLength";
import type { TargetForm } from "./target";
import { writtenDays } from "./writtenDays";

/**
 * The forms of a target date (docs/domain.md section 7), in the order in which they are tried: the first that reads it
 * counts. The last takes every text, and says why where it names no day.
 */
export const TARGET_FORMS: readonly TargetForm[] = [countedLength, namedEvent, writtenDays];
