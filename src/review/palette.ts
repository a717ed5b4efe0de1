/** How an agency's entries are coloured; its short code is always there in text too (docs/domain.md section 6). */
interface AgencyTint {
  /** "#RRGGBB". */
  fill: string;
  text: string;
}

const TEXT = "#111111";

/**
 * Tints for up to fifteen agencies, the most distinct first. They were chosen one after another, each as far as possible from
 * all before it in CIELAB, as seen with normal sight and without red, green or blue cones (Machado, Oliveira and Fernandes
 * 2009, severity 1), and each with a lightness of its own, for printing in black and white.
 */
export const AGENCY_TINTS: readonly AgencyTint[] = [
  "#8AEDF9",
  "#C7A94A",
  "#E3FCC4",
  "#94C4AD",
  "#CF9FFA",
  "#FBE580",
  "#879762",
  "#44ACB8",
  "#C2CF83",
  "#C1F8E3",
  "#7B98CC",
  "#AEA75D",
  "#D5BE99",
  "#9BDBD3",
  "#BDDFBD",
].map((fill) => ({ fill, text: TEXT }));

const FIRST_TINT: AgencyTint = { fill: "#8AEDF9", text: TEXT };

/**
 * The tint of an agency by its place in the review's order, from 0. From the sixteenth on the tints repeat, and only the code
 * distinguishes the agencies.
 */
export function tintOf(place: number): AgencyTint {
  return AGENCY_TINTS[place % AGENCY_TINTS.length] ?? FIRST_TINT;
}
