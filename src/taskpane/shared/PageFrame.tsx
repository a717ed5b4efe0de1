import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";

const useStyles = makeStyles({
  page: { height: "100%", minHeight: 0, display: "flex", flexDirection: "column" },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    "> *": { flexShrink: 0 },
    padding: tokens.spacingHorizontalL,
  },
  heading: { margin: 0, ...typographyStyles.subtitle1 },
  foot: {
    padding: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A page of the pane: its heading and what scrolls under it, and a foot that stays in sight with what it is there to do. */
export function PageFrame({
  heading,
  foot,
  footRef,
  children,
}: {
  heading: string;
  foot: ReactNode;
  footRef?: RefObject<HTMLElement | null>;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.body}>
        <h1 className={styles.heading}>{heading}</h1>
        {children}
      </div>
      {foot !== null && (
        <footer ref={footRef} className={styles.foot}>
          {foot}
        </footer>
      )}
    </div>
  );
}
