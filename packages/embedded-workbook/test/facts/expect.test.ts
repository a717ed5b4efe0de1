import { expect as factExpect, FactDiffers, type Expectations } from "./expect";

/** What a check of a fact says: null when it holds, else expected and found. */
function told(found: unknown, check: (expectations: Expectations) => void): [string, string] | null {
  try {
    check(factExpect(found));
    return null;
  } catch (error) {
    if (!(error instanceof FactDiffers)) throw error;
    return [error.expected, error.found];
  }
}

type Case = [what: string, found: unknown, check: (expectations: Expectations) => void];

const holding: Case[] = [
  ["the same number", 3, (found) => found.toBe(3)],
  ["null", null, (found) => found.toBeNull()],
  ["a greater number", 3, (found) => found.toBeGreaterThan(2)],
  [
    "a block of values",
    [
      ["a", 1],
      [null, true],
    ],
    (found) =>
      found.toEqual([
        ["a", 1],
        [null, true],
      ]),
  ],
  ["a property that is undefined", { a: 1 }, (found) => found.toEqual({ a: 1, b: undefined })],
  ["a list of that length", ["a", "b"], (found) => found.toHaveLength(2)],
  ["a text of a form", "##", (found) => found.toMatch(/^#+$/)],
  ["an object that has more", { a: { b: 1, c: 2 } }, (found) => found.toMatchObject({ a: { b: 1 } })],
  ["a list of objects that have more", [{ a: 1, b: 2 }], (found) => found.toMatchObject([{ a: 1 }])],
  ["another value, where it must not be one", "b", (found) => found.not.toBe("a")],
];

const failing: [...Case, expected: string, found: string][] = [
  ["another number", 3, (found) => found.toBe(4), "4", "3"],
  ["a number as text", "3", (found) => found.toBe(3), "3", '"3"'],
  ["nothing", undefined, (found) => found.toBeNull(), "null", "undefined"],
  ["an equal number", 2, (found) => found.toBeGreaterThan(2), "more than 2", "2"],
  ["a longer list", [1, 2], (found) => found.toEqual([1]), "[1]", "[1,2]"],
  ["a shorter list", [1], (found) => found.toEqual([1, 2]), "[1,2]", "[1]"],
  [
    "another value deep down",
    [[{ a: 1 }]],
    (found) => found.toEqual([[{ a: 2 }]]),
    '[[{"a":2}]]',
    '[[{"a":1}]]',
  ],
  ["a property too many", { a: 1, b: 2 }, (found) => found.toEqual({ a: 1 }), '{"a":1}', '{"a":1,"b":2}'],
  ["an object for a list", { 0: 1 }, (found) => found.toEqual([1]), "[1]", '{"0":1}'],
  ["null for an object", null, (found) => found.toEqual({}), "{}", "null"],
  ["a list of another length", ["a"], (found) => found.toHaveLength(2), "2 of them", '["a"]'],
  ["a text of another form", "1#", (found) => found.toMatch(/^#+$/), "/^#+$/", '"1#"'],
  ["a missing property", { b: 1 }, (found) => found.toMatchObject({ a: 1 }), 'at least {"a":1}', '{"b":1}'],
  [
    "a longer list of objects",
    [{ a: 1 }, {}],
    (found) => found.toMatchObject([{ a: 1 }]),
    'at least [{"a":1}]',
    '[{"a":1},{}]',
  ],
  ["the value that must not be", "a", (found) => found.not.toBe("a"), 'anything but "a"', '"a"'],
];

describe("a fact holds with", () => {
  it.each(holding)("%s", (_what, found, check) => {
    expect(told(found, check)).toBeNull();
  });
});

describe("a fact differs, and tells both values, with", () => {
  it.each(failing)("%s", (_what, found, check, expected, shown) => {
    expect(told(found, check)).toEqual([expected, shown]);
  });
});
