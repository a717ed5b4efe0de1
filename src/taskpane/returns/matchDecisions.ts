import type { MergePreview } from "../../jobs/merge/mergeTypes";

/** What the reviewer said of doubtful matches, by key: whether both are the same entry. */
export type MatchDecisions = ReadonlyMap<string, boolean>;

/**
 * A preview as it is after the decisions: of two that are the same entry, one is no longer new, the other no longer
 * withdrawn, and the entry is changed.
 */
export function withDecisions(preview: MergePreview, decisions: MatchDecisions): MergePreview {
  const same = preview.doubtful.filter(({ key }) => decisions.get(key) === true);
  if (same.length === 0) return preview;
  const now = new Set(same.map((match) => match.now.ref));
  const before = new Set(same.map((match) => match.before.ref));
  const added = preview.added.filter(({ ref }) => !now.has(ref));
  const withdrawn = preview.withdrawn.filter(({ ref }) => !before.has(ref));
  const changed = [...preview.changed, ...same.map(asChanged)];
  const counts = {
    ...preview.counts,
    added: added.length,
    changed: changed.length,
    withdrawn: withdrawn.length,
  };
  return { ...preview, counts, added, changed, withdrawn };
}

function asChanged({ now, before }: MergePreview["doubtful"][number]): MergePreview["changed"][number] {
  const fields = [
    { what: "Date as recorded", before: before.date, after: now.date },
    { what: "What happened", before: before.event, after: now.event },
  ];
  return { ...now, ref: before.ref, fields: fields.filter((field) => field.before !== field.after) };
}
