/** Which column each field goes to, if any, and what that is worth in all. */
export interface Assignment {
  total: number;
  /** By field; null where it stays without a column. */
  columns: readonly (number | null)[];
}

/**
 * Gives each field at most one column and each column at most one field, so that the sum of the gains is the greatest; a gain of zero or
 * less is not taken. The Hungarian method: what it costs grows with the number of columns, and with the square of that of the fields.
 * @param gains by field, then by column
 */
export function assign(gains: readonly (readonly number[])[]): Assignment {
  const fields = gains.length;
  // Behind the columns there is room for each field to go without.
  const places = (gains[0]?.length ?? 0) + fields;
  const costOf = (field: number, place: number): number => -Math.max(0, gains[field]?.[place] ?? 0);
  const ofField = new Array<number>(fields).fill(0);
  const ofPlace = new Array<number>(places).fill(0);
  /** The field at each place; the last place is where the field begins that looks for one. */
  const taken = new Array<number | null>(places + 1).fill(null);
  for (let field = 0; field < fields; field += 1) {
    const least = new Array<number>(places).fill(Infinity);
    const cameFrom = new Array<number>(places).fill(places);
    const isSeen = new Array<boolean>(places).fill(false);
    let at = places;
    taken[at] = field;
    for (let here = taken[at]; typeof here === "number"; here = taken[at] ?? null) {
      if (at < places) isSeen[at] = true;
      let next = -1;
      for (let place = 0; place < places; place += 1) {
        if (isSeen[place]) continue;
        const cost = costOf(here, place) - (ofField[here] ?? 0) - (ofPlace[place] ?? 0);
        if (cost < (least[place] ?? 0)) {
          least[place] = cost;
          cameFrom[place] = at;
        }
        if (next < 0 || (least[place] ?? 0) < (least[next] ?? 0)) next = place;
      }
      const step = least[next] ?? 0;
      for (let place = 0; place < places; place += 1) {
        if (!isSeen[place]) least[place] = (least[place] ?? 0) - step;
        else {
          const other = taken[place] ?? field;
          ofField[other] = (ofField[other] ?? 0) + step;
          ofPlace[place] = (ofPlace[place] ?? 0) - step;
        }
      }
      ofField[field] = (ofField[field] ?? 0) + step;
      at = next;
    }
    while (at < places) {
      const before = cameFrom[at] ?? places;
      taken[at] = taken[before] ?? null;
      at = before;
    }
    taken[places] = null;
  }
  const columns = gains.map((ofColumns, field) => {
    const place = taken.indexOf(field);
    return (ofColumns[place] ?? 0) > 0 ? place : null;
  });
  const total = columns.reduce<number>(
    (sum, column, field) => sum + (column === null ? 0 : (gains[field]?.[column] ?? 0)),
    0,
  );
  return { total, columns };
}
