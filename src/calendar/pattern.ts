/** A piece of a pattern: one that stands as it is, or a list of pieces to choose from, the first that fits being taken. */
export type Piece = RegExp | readonly Piece[];

/**
 * A regular expression from pieces that follow each other, so that a long one can be written as lists of phrases, an idea a line.
 * The pieces' own flags do not count; one that offers a choice (`/a|b/`) stands in a list. Made once, when its file is loaded.
 */
export function pattern(flags: string, ...pieces: readonly Piece[]): RegExp {
  const [only, another] = pieces;
  return only !== undefined && another === undefined
    ? new RegExp(sourcesOf(only).join("|"), flags)
    : new RegExp(pieces.map(sourceOf).join(""), flags);
}

/** Pieces that follow each other, as one item of a list. */
export function inTurn(...pieces: readonly Piece[]): Piece {
  return pattern("", ...pieces);
}

/** A piece as often as there is one, or not at all (`*`), or at least once (`+`), or at most once (`?`). */
export function repeated(how: "*" | "+" | "?", ...pieces: readonly Piece[]): Piece {
  return new RegExp(`(?:${pattern("", ...pieces).source})${how}`);
}

function sourceOf(piece: Piece): string {
  return piece instanceof RegExp ? piece.source : `(?:${sourcesOf(piece).join("|")})`;
}

function sourcesOf(piece: Piece): string[] {
  return piece instanceof RegExp ? [piece.source] : piece.map(sourceOf);
}
