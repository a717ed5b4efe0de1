import type { z } from "zod";
import { invalidArgument, itemNotFound, type WorkbookError } from "../../engine/errors";

/** One of the names of an enumeration, as the documentation spells it; throws InvalidArgument for anything else. */
export function oneOf<T extends string>(value: unknown, texts: readonly T[]): T {
  const found = texts.find((text) => text === value);
  if (found === undefined) {
    throw invalidArgument();
  }
  return found;
}

/** True or false; throws InvalidArgument for anything else. */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

/** A text; throws InvalidArgument for anything else. */
export function text(value: unknown): string {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}

/** A finite number; throws InvalidArgument for anything else. */
export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument();
  }
  return value;
}

/** What was asked for; throws ItemNotFound where it does not exist. */
export function found<T>(item: T | null | undefined): T {
  if (item === null || item === undefined) {
    throw itemNotFound();
  }
  return item;
}

/** An options object by its schema; throws InvalidArgument for anything else. */
export function parsed<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (!result.success) {
    throw invalidArgument();
  }
  return result.data;
}

/** Excel's sentence for a block of values that does not have the shape of its range. */
export function sizeMismatch(): WorkbookError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
