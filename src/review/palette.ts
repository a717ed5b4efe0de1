/** How an agency's entries are coloured; its short code is always there in text too (docs/domain.md section 6). */
interface AgencyTint {
  /** "#RRGGBB". */
  fill: string;
  text: string;
}

/**
 * Bands for up to sixteen agencies, in the order in which they are given; docs/design.md says how far apart they are, for ordinary
 * sight, with colour-vision deficiencies and in grey. Each has a lightness of its own.
 */
export const AGENCY_TINTS: readonly AgencyTint[] = [
  { fill: "#315E90", text: "#FFFFFF" },
  { fill: "#C5B677", text: "#000000" },
  { fill: "#588B7E", text: "#000000" },
  { fill: "#99E6D2", text: "#000000" },
  { fill: "#9E8DC5", text: "#000000" },
  { fill: "#70383F", text: "#FFFFFF" },
  { fill: "#A7C0FF", text: "#000000" },
  { fill: "#627736", text: "#FFFFFF" },
  { fill: "#90A787", text: "#000000" },
  { fill: "#E8DEFC", text: "#000000" },
  { fill: "#6E4B21", text: "#FFFFFF" },
  { fill: "#C67662", text: "#000000" },
  { fill: "#B3D6A7", text: "#000000" },
  { fill: "#326E78", text: "#FFFFFF" },
  { fill: "#30BEB8", text: "#000000" },
  { fill: "#3E3D5B", text: "#FFFFFF" },
];

const FIRST_TINT: AgencyTint = { fill: "#315E90", text: "#FFFFFF" };

/**
 * The colours of an agency by its place in the review's order, from 0. From the seventeenth on they repeat, and only the code
 * distinguishes the agencies.
 */
export function tintOf(place: number): AgencyTint {
  return AGENCY_TINTS[place % AGENCY_TINTS.length] ?? FIRST_TINT;
}
