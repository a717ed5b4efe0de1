/** What Univer shows messages in. */
const MESSAGE = '[role="dialog"]';

/**
 * Univer takes the focus by itself: when it starts, when a sheet is shown, when a cell changes. In Excel the focus stays
 * where the person is, in the pane for instance. So no script can move the focus or the text selection into Univer until
 * the person goes there, with the pointer or by `invite`, or once they have gone elsewhere again. When a message of Univer's is closed, the
 * focus goes back to the cell that it was about.
 * @param first where the Tab key begins while the focus is nowhere
 * @param ours the parts of the page that are not Univer's; Univer also adds its own things at the end of the body
 */
export function guardFocus(first: HTMLElement, ours: readonly Element[]): { invite: () => void } {
  let invited = false;
  const isUnivers = (target: unknown) =>
    target instanceof Node && !target.contains(document.body) && !ours.some((part) => part.contains(target));
  const focus = Reflect.get(HTMLElement.prototype, "focus");
  HTMLElement.prototype.focus = function (options) {
    if (invited || !isUnivers(this)) focus.call(this, options);
  };
  const follow = ({ target }: Event) => {
    invited = isUnivers(target);
  };
  let editor: HTMLElement | null = null;
  const isMessage = (node: Node): boolean =>
    node instanceof Element && (node.matches(MESSAGE) || node.querySelector(MESSAGE) !== null);
  new MutationObserver((changes) => {
    const isClosed = changes.some(({ removedNodes }) => [...removedNodes].some(isMessage));
    if (!isClosed || !editor?.isConnected || document.activeElement !== document.body) return;
    invited = true;
    editor.focus();
  }).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("pointerdown", follow, { capture: true });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab") return;
      // Univer moves the text selection, and the browser would start from there.
      if (document.activeElement === document.body && !event.shiftKey) {
        event.preventDefault();
        first.focus();
        return;
      }
      // The Tab key may lead into Univer; a script that leads there, by moving the selection, may not.
      invited = true;
    },
    { capture: true },
  );
  window.addEventListener(
    "focusin",
    ({ target }) => {
      if (!isUnivers(target)) invited = false;
      else if (target instanceof HTMLElement && target.isContentEditable) editor = target;
    },
    { capture: true },
  );
  // The focus went to the pane, or to another window.
  window.addEventListener("blur", () => {
    invited = false;
  });
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (invited || !isUnivers(selection?.anchorNode)) return;
    selection?.removeAllRanges();
  });
  return {
    invite: () => {
      invited = true;
    },
  };
}
