import { Badge, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { LongList } from "./LongList";

const useStyles = makeStyles({
  fold: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
  },
  badge: { marginLeft: tokens.spacingHorizontalS },
  inside: { paddingBottom: tokens.spacingVerticalS },
});

/**
 * A list that is folded away under its name until it is wanted; a long one shows more as it is asked for.
 * @param count how many there are of what, for a badge beside the name
 * @param above what is shown above the list when it is open
 * @param led how often a person was led here; each time it opens, comes into sight and gets the focus
 * @param children draws one item of the list, as an <li>
 */
export function FoldedList<Item>({
  summary,
  count,
  colour = "informative",
  above,
  startsOpen = false,
  led = 0,
  items,
  children,
}: {
  summary: string;
  count?: string;
  colour?: NonNullable<BadgeProps["color"]>;
  above?: ReactNode;
  startsOpen?: boolean;
  led?: number;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (led === 0 || !place.current) return;
    place.current.open = true;
    place.current.scrollIntoView({ block: "start" });
    place.current.querySelector("summary")?.focus({ preventScroll: true });
  }, [led]);
  return (
    <details
      ref={place}
      className={styles.fold}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        {summary}
        {count !== undefined && (
          <Badge className={styles.badge} appearance="tint" color={colour}>
            {count}
          </Badge>
        )}
      </summary>
      <div className={styles.inside}>
        {open && above}
        {/* What is folded away is not drawn; how much of it was asked for is kept. */}
        <LongList items={open ? items : []} more="small">
          {children}
        </LongList>
      </div>
    </details>
  );
}
