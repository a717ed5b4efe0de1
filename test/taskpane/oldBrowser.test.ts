import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { transformSync } from "@swc/core";

const source = (file: string): string => readFileSync(join(__dirname, "../../src/taskpane", file), "utf8");
const page = source("taskpane.html");
const script = transformSync(source("oldBrowser.ts"), {
  jsc: { parser: { syntax: "typescript" }, target: "es2020" },
  module: { type: "commonjs" },
}).code;

/** What stands in the pane, and whether it is marked as too old, once oldBrowser.js has run in a browser. */
function shownIn(lacks: "at" | "findLast" | null): { text: string; marked: boolean } {
  const message = { textContent: "Case Review is starting." };
  const marks = new Set<string>();
  const pane = {
    setAttribute: (name: string) => marks.add(name),
    getElementsByClassName: (name: string) => (page.includes(`class="${name}"`) ? [message] : []),
  };
  const browser = createContext({
    document: { getElementById: (id: string) => (page.includes(`id="${id}"`) ? pane : null) },
    exports: {},
  });
  if (lacks) runInContext(`delete Array.prototype.${lacks}`, browser);
  runInContext(script, browser);
  return { text: message.textContent, marked: marks.has("data-too-old") };
}

describe("a browser", () => {
  it.each(["at", "findLast"] as const)(
    "without Array.prototype.%s is called too old, with what is needed",
    (lacks) => {
      const { text, marked } = shownIn(lacks);
      expect(text).toContain("too old for Case Review. It needs macOS 12.3 or Safari 15.4");
      expect(text).not.toContain("connection");
      expect(marked).toBe(true);
    },
  );

  it("that the pane can run in is left alone", () => {
    expect(shownIn(null)).toEqual({ text: "Case Review is starting.", marked: false });
  });

  it("hears of it before the pane's own script, and from a file, as no inline script may run", () => {
    const scripts = [...page.matchAll(/<script([^>]*)>/g)].map(
      ([, said = ""]) => /src="([^"]*)"/.exec(said)?.[1],
    );
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "oldBrowser.js",
      "taskpane.js",
    ]);
  });
});
