/** How a RAG shows; its name always stands there in words too (docs/domain.md section 7). */
export interface RagTint {
  /** "#RRGGBB". */
  fill: string;
  text: string;
}

export const RAG_NAMES = ["Blue", "Red", "Amber", "Green", "Grey"] as const;
export type RagName = (typeof RAG_NAMES)[number];

/** Text on each at 4.5:1 or better, and each of a lightness of its own for a print in black and white. */
export const RAG_TINTS: Readonly<Record<RagName, RagTint>> = {
  Blue: { fill: "#17407A", text: "#FFFFFF" },
  Red: { fill: "#B3261E", text: "#FFFFFF" },
  Amber: { fill: "#FFC000", text: "#111111" },
  Green: { fill: "#7CC47A", text: "#111111" },
  Grey: { fill: "#E3E3E3", text: "#333333" },
};
