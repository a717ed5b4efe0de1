import { Badge, makeStyles, tokens, type BadgeProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { FoldedList } from "./FoldedList";

const useStyles = makeStyles({
  badge: { marginLeft: tokens.spacingHorizontalS },
});

/**
 * A folded list with a badge that says how many there are of what.
 * @param above what is shown above the list when it is open
 * @param children draws one item of the list, as an <li>
 */
export function CountedList<Item>({
  name,
  count,
  colour = "informative",
  above,
  items,
  children,
}: {
  name: string;
  count: string;
  colour?: NonNullable<BadgeProps["color"]>;
  above?: ReactNode;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const summary = (
    <>
      {name}
      <Badge className={styles.badge} appearance="tint" color={colour}>
        {count}
      </Badge>
    </>
  );
  return (
    <FoldedList summary={summary} above={above} items={items}>
      {children}
    </FoldedList>
  );
}
