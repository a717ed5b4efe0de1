import { useEffect, type RefObject } from "react";

/** Whoever means to give the focus to something does so within this time, in milliseconds. */
const SETTLED = 120;

/**
 * Keeps the focus out of nowhere: when what had it goes, or goes out of sight, and nothing else takes it, it goes to the heading of the part
 * that it was in, or to the page's. What is typed on the sheet meanwhile stays there: only a pane that has the focus is seen to.
 * @param place the element that is seen to, with all that is in it
 */
export function useFocusKept(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (!root) return;
    let last: HTMLElement[] = [];
    let timer: number | undefined;
    const remember = (event: FocusEvent) => {
      last = event.target instanceof HTMLElement ? withParents(event.target, root) : [];
    };
    const see = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const [had] = last;
        if (!had || isSeen(had) || !document.hasFocus()) return;
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        focusOn(headingNear(last) ?? headingIn(root));
      }, SETTLED);
    };
    root.addEventListener("focusin", remember);
    const changes = new MutationObserver(see);
    changes.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });
    return () => {
      window.clearTimeout(timer);
      changes.disconnect();
      root.removeEventListener("focusin", remember);
    };
  }, [place]);
}

/**
 * Gives the focus to the heading of the page that was chosen in a menu, once it is there. Who has gone on to something by then keeps the
 * focus: a key pressed there must not go to the heading.
 */
export function focusOnPage(): void {
  window.setTimeout(() => {
    const now = document.activeElement;
    const isOfMenu =
      now === null || now === document.body || now.matches("[aria-haspopup=menu], [role=menuitem]");
    if (isOfMenu) focusOn(headingIn(document.body));
  }, SETTLED);
}

/** An element and those that it is in, from the inside out. */
function withParents(element: HTMLElement, root: HTMLElement): HTMLElement[] {
  const parents: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one && one !== root; one = one.parentElement) parents.push(one);
  return parents;
}

const isSeen = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;

/** The heading of the innermost part that still stands. */
function headingNear(parents: readonly HTMLElement[]): HTMLElement | null {
  for (const parent of parents) {
    if (parent.tagName !== "SECTION" || !isSeen(parent)) continue;
    const heading = parent.querySelector<HTMLElement>("h2, h3");
    if (heading && isSeen(heading)) return heading;
  }
  return null;
}

function headingIn(root: HTMLElement): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>("h1")].find(isSeen) ?? null;
}

function focusOn(heading: HTMLElement | null): void {
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}
