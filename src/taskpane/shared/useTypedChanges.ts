import { useEffect, useRef } from "react";

/** People type, and paste, several cells in a row: they are read together. */
const TOGETHER_MS = 400;

/**
 * Calls `onChange` when somebody has changed sheets that a page is about. Where Excel does not say so, the page is read when it comes to
 * the front.
 * @param watch begins to watch, and answers with what ends it; must stay the same function while nothing about it changes (`useCallback`)
 */
export function useTypedChanges(
  watch: (onChange: () => void) => Promise<() => Promise<void>>,
  shown: boolean,
  onChange: () => void,
): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (!shown) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watch(() => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), TOGETHER_MS);
    });
    watching.catch(() => undefined);
    return () => {
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [watch, shown]);
}
