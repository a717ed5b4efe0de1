/** What facts hold about what they found. Facts run in Excel too, where there is no Jest; the words mean what they mean there. */
export interface Expectations {
  toBe(expected: unknown): void;
  toBeNull(): void;
  toBeGreaterThan(bound: number): void;
  toEqual(expected: unknown): void;
  toHaveLength(length: number): void;
  toMatch(pattern: RegExp): void;
  /** Objects may have more properties than these; lists are as long as this. */
  toMatchObject(expected: object): void;
  not: { toBe(unexpected: unknown): void };
}

/** What was found is not what a fact says. */
export class FactDiffers extends Error {
  override readonly name = "FactDiffers";

  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`Expected ${expected}, found ${found}.`);
  }
}

/** Throws FactDiffers, with both values, where what was found is not as it is then said to be. */
export function expect(found: unknown): Expectations {
  const hold = (isTrue: boolean, expected: string): void => {
    if (!isTrue) throw new FactDiffers(expected, shown(found));
  };
  return {
    toBe: (expected) => hold(Object.is(found, expected), shown(expected)),
    toBeNull: () => hold(found === null, "null"),
    toBeGreaterThan: (bound) => hold(typeof found === "number" && found > bound, `more than ${bound}`),
    toEqual: (expected) => hold(isLike(found, expected, true), shown(expected)),
    toHaveLength: (length) => hold(lengthOf(found) === length, `${length} of them`),
    toMatch: (pattern) => hold(typeof found === "string" && pattern.test(found), String(pattern)),
    toMatchObject: (expected) => hold(isLike(found, expected, false), `at least ${shown(expected)}`),
    not: { toBe: (unexpected) => hold(!Object.is(found, unexpected), `anything but ${shown(unexpected)}`) },
  };
}

/** A value as a report shows it. */
export function shown(value: unknown): string {
  return value === undefined || Number.isNaN(value) ? String(value) : JSON.stringify(value);
}

function lengthOf(value: unknown): unknown {
  return typeof value === "string" || Array.isArray(value) ? value.length : undefined;
}

/** Whether a value is like another one all the way down; properties that are undefined are none. */
function isLike(found: unknown, expected: unknown, exactly: boolean): boolean {
  if (!isObject(found) || !isObject(expected)) {
    return Object.is(found, expected);
  }
  if (Array.isArray(found) !== Array.isArray(expected)) {
    return false;
  }
  const names = [...Object.keys(expected), ...(exactly ? Object.keys(found) : [])];
  return (
    lengthOf(found) === lengthOf(expected) &&
    names.every((name) => isLike(Reflect.get(found, name), Reflect.get(expected, name), exactly))
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
