import { MEMBERS_BY_SET } from "./membersBySet";

/** By type, then by member: the ExcelApi that brings it, after its point. */
const sets = new Map<string, Map<string, number>>();
for (const line of MEMBERS_BY_SET.trim().split("\n")) {
  const [type = "", set = "", ...members] = line.split(" ");
  const ofType = sets.get(type) ?? new Map<string, number>();
  sets.set(type, ofType);
  members.forEach((member) => ofType.set(member, Number(set.slice("1.".length))));
}

/** The ExcelApi that brings a member, after its point: 12 for `hasSpill` of Range, 1 for what was always there. */
export function broughtBy(type: string, member: string): number {
  return sets.get(type)?.get(member) ?? 1;
}
