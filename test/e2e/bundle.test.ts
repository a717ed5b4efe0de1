import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./support/browser";

/** The scripts that Excel loads, from dist/: those of its pages, and the parts that the pane asks for. */
const scripts = [
  "taskpane.js",
  "oldBrowser.js",
  "commands.js",
  ...readdirSync(join(dist, "parts")).flatMap((name) => (name.endsWith(".js") ? [`parts/${name}`] : [])),
];

describe("what Excel loads", () => {
  it.each(scripts)("%s holds nothing of the embedded workbook", (file) => {
    const text = readFileSync(join(dist, file), "utf8");
    expect(text.match(/univer-|richApiNativeBridge|GetHostInfo/gi) ?? []).toEqual([]);
  });

  it("the page does hold it, so that the test above can fail", () => {
    const text = readFileSync(join(dist, "page.js"), "utf8");
    expect(new Set(text.match(/univer-|richApiNativeBridge|GetHostInfo/g))).toEqual(
      new Set(["univer-", "richApiNativeBridge", "GetHostInfo"]),
    );
  });

  it("what reads Word documents is in a file of its own, which the pane asks for when one is chosen", () => {
    const reader = /abstractNum|unclosed tag/g;
    expect(readFileSync(join(dist, "taskpane.js"), "utf8").match(reader)).toBeNull();
    expect(readFileSync(join(dist, "parts/word.js"), "utf8").match(reader)).not.toBeNull();
  });

  it.each([
    ["queries", /Check the returns/],
    ["plan", /Choose several/],
    ["publication", /What will be done/],
    ["overview", /Reviews in the overview/],
  ])(
    "the page of the %s is in a part of its own, which the pane asks for when it is opened",
    (part, words) => {
      expect(readFileSync(join(dist, "taskpane.js"), "utf8")).not.toMatch(words);
      expect(readFileSync(join(dist, `parts/${part}.js`), "utf8")).toMatch(words);
    },
  );

  it("the parts of two builds do not work together, so that an old pane never runs what is new", () => {
    const signs = scripts.flatMap((file) =>
      [...readFileSync(join(dist, file), "utf8").matchAll(/caseReviewParts_[0-9a-f]+/g)].map(
        ([sign]) => sign,
      ),
    );
    expect(signs.length).toBeGreaterThanOrEqual(scripts.length - 2);
    expect(new Set(signs).size).toBe(1);
  });

  it.each(["taskpane.html", "commands.html"])("%s loads office.js from Microsoft, once", (file) => {
    const text = readFileSync(join(dist, file), "utf8");
    const scripts = [...text.matchAll(/<script src="([^"]*)"/g)].map(([, address]) => address);
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      ...(file === "taskpane.html" ? ["oldBrowser.js"] : []),
      file.replace(".html", ".js"),
    ]);
  });

  it.each(["taskpane.js", "commands.js"])("%s tells Office that it is ready", (file) => {
    expect(readFileSync(join(dist, file), "utf8")).toContain("Office.onReady(");
  });

  it.each(scripts)("%s holds no lookbehind, of a library's either", (file) => {
    expect(readFileSync(join(dist, file), "utf8")).not.toMatch(/[(][?]<[=!]/);
  });

  it.each(scripts)("%s holds nothing that could send anything anywhere, of a library's either", (file) => {
    const connections = [
      "XMLHttpRequest",
      "\\bfetch\\(",
      "sendBeacon",
      "WebSocket",
      "WebTransport",
      "EventSource",
      "RTCPeerConnection",
      "Worker\\(",
      "createElement\\(.iframe",
    ].join("|");
    expect(readFileSync(join(dist, file), "utf8").match(new RegExp(connections, "g"))).toBeNull();
  });

  it.each(["taskpane.html", "commands.html"])("%s may connect to nothing and compile nothing", (file) => {
    const text = readFileSync(join(dist, file), "utf8");
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text);
    expect(policy?.[1]?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(policy?.index).toBeLessThan(text.indexOf("<script"));
  });

  it("the pane has the bank holidays of the United Kingdom and of no other country", () => {
    const text = scripts.map((file) => readFileSync(join(dist, file), "utf8")).join("\n");
    expect([text.includes("Battle of the Boyne"), text.includes("Thanksgiving")]).toEqual([true, false]);
  });
});
