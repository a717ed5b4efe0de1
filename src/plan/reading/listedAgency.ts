import type { Review } from "../../review/review";

/** A name without case, accents and punctuation. */
export function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The review's agency, if that is all a text names; else null. */
export function listedAgency(text: string, review: Review): string | null {
  const wanted = plainName(text).replace(/^the | (?:service|services|team)$/g, "");
  const found = review.agencies.find(({ name, code, aliases }) =>
    [name, code ?? name, ...aliases].some((known) => [wanted, plainName(text)].includes(plainName(known))),
  );
  return found?.name ?? null;
}
