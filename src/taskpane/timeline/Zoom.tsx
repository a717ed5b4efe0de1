import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { lastStep, stepFor, type Days } from "./scale";
import { isPlainKey } from "./steps";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** The zoom buttons above the picture, and the keys + and - while the focus is on them or in the picture. */
export function Zoom({
  days: { whole, first },
  readAgain,
  children,
}: {
  /** All days, and those that the picture begins with. */
  days: { whole: Days; first: Days };
  readAgain: () => void;
  /** Draws the picture at a step of zoom. */
  children: (zoom: number) => ReactNode;
}) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [zoom, setZoom] = useState(() => stepFor(whole, first));
  const most = lastStep(whole, Math.max(1, width));

  useEffect(() => {
    const within = box.current;
    const press = (event: KeyboardEvent) => {
      const by = event.key === "+" || event.key === "=" ? 1 : event.key === "-" ? -1 : 0;
      if (by === 0 || !isPlainKey(event)) return;
      event.preventDefault();
      setZoom((now) => Math.max(0, Math.min(most, now + by)));
    };
    within?.addEventListener("keydown", press);
    return () => {
      within?.removeEventListener("keydown", press);
    };
  }, [most]);

  return (
    <div ref={box} className={styles.column}>
      <div className={styles.bar} role="group" aria-label="Zoom">
        <Button
          size="small"
          disabledFocusable={zoom >= most}
          onClick={() => setZoom(Math.min(most, zoom + 1))}
        >
          Zoom in
        </Button>
        <Button size="small" disabledFocusable={zoom <= 0} onClick={() => setZoom(Math.max(0, zoom - 1))}>
          Zoom out
        </Button>
        <Button size="small" onClick={() => setZoom(0)}>
          Show all
        </Button>
        <Button size="small" appearance="subtle" onClick={readAgain}>
          Read the sheet again
        </Button>
      </div>
      {children(zoom)}
    </div>
  );
}
