/** A message about the workbook, perhaps with a button to act on it. */
interface Message {
  /** An error is read out at once; anything else when there is a pause. */
  kind: "error" | "warning" | "done";
  text: string;
  /** Sentences below the text, one per line. */
  list?: readonly string[];
  action?: { label: string; run: () => void };
}

/** Where the page shows messages: one at a time, until it is closed or replaced. */
export class Messages {
  constructor(private readonly place: HTMLElement) {}

  show({ kind, text, list = [], action }: Message): void {
    const box = document.createElement("div");
    box.className = `message ${kind}`;
    if (kind === "error") box.setAttribute("role", "alert");
    const words = document.createElement("div");
    words.className = "words";
    words.append(element("p", text));
    if (list.length > 0) {
      const lines = document.createElement("ul");
      lines.append(...list.map((line) => element("li", line)));
      words.append(lines);
    }
    box.append(words);
    if (action) {
      box.append(
        button(action.label, () => {
          this.clear();
          action.run();
        }),
      );
    }
    box.append(
      button("Close", () => {
        this.clear();
      }),
    );
    this.place.replaceChildren(box);
  }

  clear(): void {
    this.place.replaceChildren();
  }
}

function element(tag: "p" | "li", text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", onClick);
  return made;
}
