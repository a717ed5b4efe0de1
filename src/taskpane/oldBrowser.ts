/**
 * Read by taskpane.html before the pane's own script, and small enough for browsers that cannot read that one: says so where
 * the browser is too old, in place of the hint at the connection. Array.prototype.at, which the pane uses everywhere, came
 * with Safari 15.4, and findLast in the same version; Excel on a Mac shows the pane with the Safari of the system.
 */
function sayIfTooOld(): void {
  const place = document.getElementById("pane");
  if (place === null || ("at" in Array.prototype && "findLast" in Array.prototype)) return;
  place.setAttribute("data-too-old", "");
  const message = place.getElementsByClassName("starting")[0];
  if (message) {
    message.textContent =
      "This version of macOS, or of the browser, is too old for Case Review. It needs macOS 12.3 or Safari 15.4, or a " +
      "newer one. Ask for an update, or use Case Review on another computer.";
  }
}

sayIfTooOld();

export {};
