type Handler = (event: object) => unknown;

/** An element of a sample's page, as far as the samples use one. */
export class PageElement {
  value: string;
  checked: boolean;
  disabled = false;
  innerHTML = "";
  innerText = "";
  textContent = "";
  files: Blob[] = [];
  readonly style: Record<string, string> = {};
  readonly children: PageElement[] = [];
  readonly classList = { add: nothing, remove: nothing, toggle: nothing };
  private readonly handlers = new Map<string, Handler[]>();

  constructor(
    readonly tagName: string,
    readonly id: string,
    private readonly attributes: ReadonlyMap<string, string> = new Map(),
  ) {
    this.value = attributes.get("value") ?? "";
    this.checked = attributes.has("checked");
  }

  addEventListener(name: string, handler: Handler): void {
    this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]);
  }

  set onclick(handler: Handler) {
    this.handlers.set("click", [handler]);
  }

  hears(name: string): boolean {
    return this.handlers.has(name);
  }

  /** Does what listeners do on an event; resolves when they have done it. */
  async tell(name: string): Promise<void> {
    for (const handler of this.handlers.get(name) ?? []) {
      await handler({ target: this, type: name });
    }
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute = nothing;
  removeAttribute = nothing;
  focus = nothing;

  appendChild(child: PageElement): PageElement {
    this.children.push(child);
    return child;
  }
}

function nothing(): void {
  // Elements are never shown.
}

const TAG = /<(\w+)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>([^<]*)/g;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/** The page of a sample: its elements in their order, and the document that its script is given. */
export class Page {
  /** Elements that have an id. */
  readonly elements: readonly PageElement[];
  private readonly made: PageElement[] = [];

  /** @param files what a person chooses where a page asks for a file */
  constructor(html: string, files: Blob[]) {
    this.elements = [...html.matchAll(TAG)].flatMap(([, tag = "", written = "", text = ""]) => {
      const attributes = new Map(
        [...written.matchAll(ATTRIBUTE)].map(([, name = "", one, other]) => [name, one ?? other ?? ""]),
      );
      const id = attributes.get("id");
      if (id === undefined) return [];
      const element = new PageElement(tag.toUpperCase(), id, attributes);
      element.textContent = text;
      if (tag === "textarea") element.value = text;
      // A person types something into what is empty.
      if (element.value === "" && ["input", "textarea"].includes(tag)) element.value = "Typed";
      if (attributes.get("type") === "file") element.files = files;
      return [element];
    });
  }

  /** What a script sees as `document`. An element that the page does not have is made when it is asked for. */
  get document(): object {
    return {
      getElementById: (id: string) => this.find(id),
      createElement: (tag: string) => new PageElement(tag.toUpperCase(), ""),
      querySelectorAll: () => [],
      addEventListener: nothing,
      body: new PageElement("BODY", ""),
    };
  }

  private find(id: string): PageElement {
    const known = [...this.elements, ...this.made].find((element) => element.id === id);
    if (known) return known;
    const element = new PageElement("DIV", id);
    this.made.push(element);
    return element;
  }
}
