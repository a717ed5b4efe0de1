import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  start: { alignItems: "flex-start" },
  boxed: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  heading: { margin: 0, outlineStyle: "none", fontSize: tokens.fontSizeBase300 },
});

/** A part of a page with a heading of its own. */
export function Section({
  heading,
  level = 2,
  name,
  takesFocus = false,
  start = false,
  boxed = false,
  beside,
  children,
}: {
  heading: ReactNode;
  level?: 2 | 3;
  /** What a screen reader calls the part, where that is not its heading. */
  name?: string;
  /** The focus goes to the heading when the part appears. */
  takesFocus?: boolean;
  /** What is in it is as wide as it needs to be, not as wide as the page. */
  start?: boolean;
  /** Drawn with a line round it. */
  boxed?: boolean;
  /** A button in the line of the heading. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const Heading = level === 2 ? "h2" : "h3";
  const titled = (
    <Heading ref={title} id={id} className={styles.heading} {...(takesFocus && { tabIndex: -1 })}>
      {heading}
    </Heading>
  );
  return (
    <section
      className={mergeClasses(styles.section, start && styles.start, boxed && styles.boxed)}
      {...(name === undefined ? { "aria-labelledby": id } : { "aria-label": name })}
    >
      {beside === undefined ? (
        titled
      ) : (
        <div className={styles.head}>
          {titled}
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}
