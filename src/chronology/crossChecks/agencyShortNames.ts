/**
 * What agencies are called without the place that several of them have in their names, with the agency: "Recovery Partnership"
 * of "Tarnside Recovery Partnership", where there is also a "Tarnside Council".
 */
export function namesWithoutPlace(names: readonly string[]): [string, string][] {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const short = names.flatMap((name): [string, string][] => {
    const words = wordsOf(name);
    const isPlace = (word: string | undefined): boolean =>
      word !== undefined && isOwn(word) && (counts.get(word) ?? 0) > 1;
    let [from, to] = [0, words.length];
    while (from < to && isPlace(words[from])) from += 1;
    while (to > from && isPlace(words[to - 1])) to -= 1;
    const rest = words.slice(from, to);
    return rest.length > 1 && rest.length < words.length ? [[rest.join(" "), name]] : [];
  });
  return short.filter(([one]) => short.filter(([other]) => other === one).length === 1);
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => word !== "");
}

/** A place's own name, not what many services are called. */
function isOwn(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{3,}$/u.test(word) && !SERVICE.test(word);
}

const SERVICE =
  /^(?:Children|Adults?|Social|Care|Health|Mental|Community|Police|Probation|National|Housing|School|Primary|Hospitals?|Services?|Team|Council|County|City|Borough|Ambulance|Fire|Nursing|Visiting|Youth|Justice|Education|Family|Families|Early|Help|Trust|Medical|General|Royal|Maternity|Domestic|Abuse|Association)/;
