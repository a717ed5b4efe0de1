import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  roomy: { gap: tokens.spacingVerticalS },
});

/**
 * An item of a list with several things to say, one below the other; a line separates it from the item before.
 * @param roomy with more space between them
 * @param name what a screen reader calls it
 */
export function ListItem({
  roomy = false,
  name,
  children,
}: {
  roomy?: boolean;
  name?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.item, roomy && styles.roomy)} aria-label={name}>
      {children}
    </li>
  );
}
