/** A part of the page that F6 goes to, as in Excel: calling it moves the focus there. */
type Region = () => void;

/**
 * F6 goes to the next part, Shift+F6 to the one before. A spreadsheet keeps the Tab key for itself, so this is the way out of
 * it with the keyboard.
 */
export class Regions {
  constructor(
    private readonly regions: readonly Region[],
    /** The index in `regions` of the part that has the focus. */
    private readonly current: () => number,
  ) {}

  /** Listens in the page's window, and in the pane's, where keys arrive while the focus is there. */
  listenIn(place: Window): void {
    place.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        const step = event.shiftKey ? this.regions.length - 1 : 1;
        this.regions[(this.current() + step) % this.regions.length]?.();
      },
      { capture: true },
    );
  }
}
