/** Cases that are not met yet: each is expected to fail, and leaves this list when it is met. */
export const NOT_MET: ReadonlySet<string> = new Set([
  "chronology/a-column-for-each-agency.xlsx",
]);
