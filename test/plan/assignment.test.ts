import fc from "fast-check";
import { assign } from "../../src/plan/reading/assignment";

/** The greatest sum there is, by trying all. */
function mostOf(gains: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...others] = gains;
  if (!first) return 0;
  const each = first.map((gain, column) =>
    taken.has(column) ? 0 : gain + mostOf(others, new Set([...taken, column])),
  );
  return Math.max(mostOf(others, taken), ...each);
}

const gains = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).chain(([fields, columns]) =>
  fc.array(fc.array(fc.integer({ min: -3, max: 6 }), { minLength: columns, maxLength: columns }), {
    minLength: fields,
    maxLength: fields,
  }),
);

it("no other way of giving fields to columns is worth more, each has one at the most, and nothing is taken at a loss", () => {
  fc.assert(
    fc.property(gains, (some) => {
      const { total, columns } = assign(some);
      expect(total).toBe(mostOf(some));
      const given = columns.filter((column) => column !== null);
      expect(new Set(given).size).toBe(given.length);
      columns.forEach((column, field) => {
        if (column !== null) expect(some[field]?.[column]).toBeGreaterThan(0);
      });
    }),
    { numRuns: 500 },
  );
});

it("each field has its best column of four thousand", () => {
  const wide = Array.from({ length: 15 }, (_field, field) =>
    Array.from({ length: 4000 }, (_column, column) => (column === 4000 - field - 1 ? 2 : 1)),
  );
  expect(assign(wide).total).toBe(30);
});
