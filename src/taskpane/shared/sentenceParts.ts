const withThousands = new Intl.NumberFormat("en-GB");

/** "1 entry", "2,000 entries": a number with its noun, given in the singular and the plural. */
export function counted(count: number, one: string, many: string): string {
  return `${withThousands.format(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
