/** How a RAG is coloured; its name is always there in text too (docs/domain.md section 7). */
interface RagTint {
  /** "#RRGGBB". */
  fill: string;
  text: string;
}

/** The RAG colours of docs/domain.md section 7. */
export const RAG_NAMES = ["Blue", "Red", "Amber", "Green", "Grey"] as const;
export type RagName = (typeof RAG_NAMES)[number];

/** Text on each has a contrast of at least 4.5:1; each has a lightness of its own, for printing in black and white. */
export const RAG_TINTS: Readonly<Record<RagName, RagTint>> = {
  Blue: { fill: "#1F4E8C", text: "#FFFFFF" },
  Red: { fill: "#B3261E", text: "#FFFFFF" },
  Amber: { fill: "#F6B73C", text: "#1B1F24" },
  Green: { fill: "#2E7D4F", text: "#FFFFFF" },
  Grey: { fill: "#D5DAE0", text: "#1B1F24" },
};

/** A RAG in its row where its own cell is out of sight. */
export const RAG_PALE: Readonly<Record<RagName, string>> = {
  Blue: "#D6E2F1",
  Red: "#F6D5D2",
  Amber: "#FDEBC8",
  Green: "#D9EBDF",
  Grey: "#E6EAEE",
};
