import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/**
 * A list that shows more of itself as it is asked for: a long one is slow to draw and longer than anybody reads.
 * @param name what a screen reader calls it
 * @param atATime how many are shown at first, and how many more each time
 * @param more the size of the button
 * @param children draws one item of the list, as an <li>
 */
export function LongList<Item>({
  items,
  name,
  atATime = 50,
  more = "medium",
  children,
}: {
  items: readonly Item[];
  name?: string;
  atATime?: number;
  more?: NonNullable<ButtonProps["size"]>;
  children: (item: Item) => ReactNode;
}) {
  const styles = useStyles();
  const [shown, setShown] = useState(atATime);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={name}>
        {items.slice(0, shown).map(children)}
      </ul>
      {left > 0 && (
        <Button size={more} onClick={() => setShown(shown + atATime)}>
          Show {Math.min(left, atATime)} more
        </Button>
      )}
    </>
  );
}
