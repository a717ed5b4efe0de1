import { invalidArgument } from "../../engine/errors";

/** Takes one of an enumeration's texts, as the documentation spells it; throws InvalidArgument for anything else. */
export function oneOf<T extends string>(value: unknown, texts: readonly T[]): T {
  const found = texts.find((text) => text === value);
  if (found === undefined) {
    throw invalidArgument();
  }
  return found;
}

/** What a property that is set must be; throws InvalidArgument for anything else. */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") {
    throw invalidArgument();
  }
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument();
  }
  return value;
}
