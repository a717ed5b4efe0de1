import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** How an item of a list looks that has several things to say: one under the other, parted from the item before by a line. */
export const itemLook: GriffelStyle = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  padding: `${tokens.spacingVerticalS} 0`,
  borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
};
