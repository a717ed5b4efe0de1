import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LiveRegion } from "./LiveRegion";
import type { FileDrop } from "./useFileDrop";

const useStyles = makeStyles({
  page: { height: "100%", minHeight: 0, display: "flex", flexDirection: "column" },
  over: { outline: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
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

interface PageFrameProps {
  heading: string;
  /** What people who listen hear, whenever it changes. */
  spoken: string;
  /** Null where the page has none. */
  foot: ReactNode;
  /** Files can be dropped anywhere on the page. */
  drop?: FileDrop;
  children: ReactNode;
}

/** A page of the pane: its heading, what scrolls under it, and a foot that stays in sight with the page's main button. */
export function PageFrame({ heading, spoken, foot, drop, children }: PageFrameProps) {
  const styles = useStyles();
  return (
    <main className={mergeClasses(styles.page, drop?.over && styles.over)} {...drop?.handlers}>
      <LiveRegion text={spoken} />
      <div className={styles.body}>
        <h1 className={styles.heading}>{heading}</h1>
        {children}
      </div>
      {foot !== null && <footer className={styles.foot}>{foot}</footer>}
    </main>
  );
}
