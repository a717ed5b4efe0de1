import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  number: {
    textAlign: "right",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
});

/** Finds the row on the page, so that the focus can go to what stands in the place of a button that was pressed. */
export const placeOnPage = ({ sheet, row }: { sheet: string; row: number }): string =>
  `${sheet} ${String(row)}`;

/** A row of a table with its number, and a menu at its right. */
export function NumberedRow({
  at,
  menu,
  children,
}: {
  at: { sheet: string; row: number };
  menu?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={styles.row} data-row={placeOnPage(at)}>
      <span className={styles.number}>{at.row}</span>
      <div className={styles.words}>{children}</div>
      <div>{menu}</div>
    </li>
  );
}
