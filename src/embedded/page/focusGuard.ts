/**
 * Univer takes the focus by itself: when it starts, when a sheet is shown, when a cell changes. In Excel the focus stays
 * where the person is, in the pane for instance. So nothing inside `place` gets the focus from a script until the person
 * goes there, with the pointer or by `invite`, and no longer once they have gone elsewhere.
 */
export function guardFocus(place: HTMLElement): { invite: () => void } {
  let invited = false;
  const focus = Reflect.get(HTMLElement.prototype, "focus");
  HTMLElement.prototype.focus = function (options) {
    if (invited || !place.contains(this)) focus.call(this, options);
  };
  const follow = ({ target }: Event) => {
    invited = target instanceof Node && place.contains(target);
  };
  window.addEventListener("pointerdown", follow, { capture: true });
  window.addEventListener("focusin", follow, { capture: true });
  // The focus went to the pane, or to another window.
  window.addEventListener("blur", () => {
    invited = false;
  });
  return {
    invite: () => {
      invited = true;
    },
  };
}
