import { Button, type ButtonProps } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

/**
 * A list of which more is shown as it is asked for: a long one is slow to draw and longer than anybody reads.
 * @param atATime how many are shown at first, and how many more each time
 * @param more the size of the button
 * @param children draws one item of the list, as an <li>
 */
export function LongList<Item>({
  items,
  atATime = 50,
  className,
  more = "medium",
  children,
}: {
  items: readonly Item[];
  atATime?: number;
  className: string;
  more?: NonNullable<ButtonProps["size"]>;
  children: (item: Item) => ReactNode;
}) {
  const [shown, setShown] = useState(atATime);
  const rest = items.length - shown;
  return (
    <>
      <ul className={className}>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button
          size={more}
          onClick={() => {
            setShown(shown + atATime);
          }}
        >
          Show {Math.min(rest, atATime)} more
        </Button>
      )}
    </>
  );
}
