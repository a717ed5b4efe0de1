import { replaceSpans } from "../spans";
import { withIdentifiers, type Replaced } from "./identified";
import { keptParts } from "./textDifference";

/** A text with names, and which of them gave way to identifiers. */
export interface Shown {
  named: string;
  replaced: readonly Replaced[];
}

/**
 * A text with its names again, as somebody may have edited it while identifiers were shown: what was not touched is as it was, and
 * what was typed is as typed, identifiers too. A name whose identifier was edited is the edit. Pure.
 * @param now what is there now
 */
export function withNamesAgain({ named, replaced }: Shown, now: string): string {
  if (now === named) return now;
  const shown = withIdentifiers(named, replaced);
  if (now === shown) return named;
  const kept = keptParts(
    shown,
    now,
    replaced.map(({ identifier }) => identifier),
  );
  let shift = 0;
  const places = replaced.flatMap(({ from, to, identifier }) => {
    const at = from + shift;
    shift += identifier.length - (to - from);
    const part = kept.find((each) => each.from <= at && at + identifier.length <= each.to);
    if (part === undefined) return [];
    const place = at + part.shift;
    return [{ from: place, to: place + identifier.length, name: named.slice(from, to) }];
  });
  return replaceSpans(now, places, ({ name }) => name);
}
