import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus back when a form that had opened in a place is left: to the last button there, which opened it.
 * @param open whether the form is open
 * @returns to be set on the element in which the form and the button take turns
 */
export function useFocusBack(open: boolean): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const left = before.current && !open;
    before.current = open;
    if (left) place.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, [open]);
  return place;
}
