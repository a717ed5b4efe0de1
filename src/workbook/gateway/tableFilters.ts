/** A filter that was lifted, by the heading of its column. */
interface LiftedFilter {
  heading: string;
  criteria: Excel.FilterCriteria;
}

/**
 * Clears the filters of a table, because writing to a filtered range goes wrong. Nothing is sent for a table that is
 * not filtered.
 * @returns what they were
 */
export async function liftFilters(
  context: Excel.RequestContext,
  table: Excel.Table,
): Promise<LiftedFilter[]> {
  const { autoFilter, columns } = table;
  autoFilter.load("isDataFiltered");
  columns.load("items/name");
  await context.sync();
  if (!autoFilter.isDataFiltered) {
    return [];
  }
  const filters = columns.items.map(({ name, filter }) => {
    filter.load("criteria");
    return { name, filter };
  });
  await context.sync();
  table.clearFilters();
  return filters.flatMap(({ name, filter }) =>
    isSet(filter.criteria) ? [{ heading: name, criteria: plain(filter.criteria) }] : [],
  );
}

/** The types promise criteria; a column without a filter has none. */
function isSet(criteria: unknown): boolean {
  return criteria !== null && criteria !== undefined;
}

/** Excel answers with every property; empty ones are refused when handed back. */
function plain(criteria: Excel.FilterCriteria): Excel.FilterCriteria {
  const kept = Object.entries(criteria).filter(([, value]) => value !== null && value !== "");
  const { filterOn } = criteria;
  return { ...Object.fromEntries(kept), filterOn };
}

/** Puts filters back; new rows are shown or hidden like the others. Nothing is sent yet. */
export function queueFilters(table: Excel.Table, filters: readonly LiftedFilter[]): void {
  for (const { heading, criteria } of filters) {
    table.columns.getItem(heading).filter.apply(criteria);
  }
}
