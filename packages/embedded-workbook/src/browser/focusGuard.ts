/**
 * Univer takes the focus by itself: when it starts, when a sheet is shown, when a cell changes. In Excel the focus stays
 * where the person is, in the pane for instance. So nothing of Univer's gets the focus or the text selection from a script
 * until the person goes there, with the pointer or by `invite`, and no longer once they have gone elsewhere.
 * @param first where the Tab key begins while the focus is nowhere
 * @param ours the parts of the page that are not Univer's; it also puts things of its own at the end of the body
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
  window.addEventListener("pointerdown", follow, { capture: true });
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab") return;
      // Univer moves the text selection, and the browser would begin there.
      if (document.activeElement === document.body && !event.shiftKey) {
        event.preventDefault();
        first.focus();
        return;
      }
      // The Tab key may lead into it; that a script led there, by way of the selection, is no invitation.
      invited = true;
    },
    { capture: true },
  );
  window.addEventListener(
    "focusin",
    ({ target }) => {
      if (!isUnivers(target)) invited = false;
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
