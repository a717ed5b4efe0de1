/** Lets files be dropped anywhere on the page; `hint` is shown while they are held over it. */
export function onFileDropped(hint: HTMLElement, take: (file: File) => void): void {
  // Every element sends its own enter and leave events.
  let depth = 0;
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const end = () => {
    depth = 0;
    hint.hidden = true;
  };
  // In the capturing phase, because Univer would take the file for a picture to paste.
  const listen = (type: "dragenter" | "dragover" | "dragleave" | "drop", on: (event: DragEvent) => void) => {
    window.addEventListener(
      type,
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        on(event);
      },
      { capture: true },
    );
  };
  listen("dragenter", () => {
    depth += 1;
    hint.hidden = false;
  });
  listen("dragover", () => undefined);
  listen("dragleave", () => {
    depth -= 1;
    if (depth <= 0) end();
  });
  listen("drop", (event) => {
    end();
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}
