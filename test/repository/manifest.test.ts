import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_BUTTONS, templateOf } from "../../src/jobs/ribbon/ribbonButtons";
import { TEMPLATE_KINDS, TEMPLATE_NAMES } from "../../src/taskpane/templates/templateNames";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

/** Everything that the first group of the pattern matches, in order. */
function all(pattern: RegExp): string[] {
  return [...manifest.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Width and height of a PNG picture, from its header. */
function sizeOf(file: string): [width: number, height: number] {
  const png = readFileSync(join(root, file));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("names one address only, so that a build can put another in its place", () => {
    const origins = new Set(all(/DefaultValue="(https?:\/\/[^/"]+)/g));
    expect([...origins]).toEqual(["https://localhost:3001"]);
    expect(manifest).not.toContain("http://localhost");
  });

  it("names only pages that the build makes and assets that exist", () => {
    const paths = all(/DefaultValue="https:\/\/localhost:3001\/([^"?]+)/g);
    const pages = paths.filter((path) => !path.startsWith("assets/"));
    expect(new Set(pages)).toEqual(new Set(["taskpane.html", "commands.html", "facts.html"]));
    expect(paths.filter((path) => path.startsWith("assets/") && !existsSync(join(root, path)))).toEqual([]);
  });

  it("gives pictures of the size it says", () => {
    const pictures = new Map(
      [...manifest.matchAll(/<bt:Image id="([^"]+)" DefaultValue="https:\/\/localhost:3001\/([^"]+)"/g)].map(
        (match): [string, string] => [match[1] ?? "", match[2] ?? ""],
      ),
    );
    const uses = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)];
    expect(uses.length).toBeGreaterThan(0);
    for (const [, size, id] of uses) {
      expect(sizeOf(pictures.get(id ?? "") ?? "no picture")).toEqual([Number(size), Number(size)]);
    }
    expect(sizeOf(all(/<IconUrl DefaultValue="https:\/\/localhost:3001\/([^"]+)"/g)[0] ?? "")).toEqual([
      32, 32,
    ]);
    const sharp = all(/<HighResolutionIconUrl DefaultValue="https:\/\/localhost:3001\/([^"]+)"/g)[0] ?? "";
    expect(sizeOf(sharp)).toEqual([64, 64]);
  });

  it("defines every resource it uses, and uses every one it defines", () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const defined = new Set(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g));
    expect(used).toEqual(defined);
  });

  it("keeps every resource's id within the 32 characters that Office allows", () => {
    expect(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g).filter((id) => id.length > 32)).toEqual([]);
  });

  it("has a button for each function that the ribbon's code offers, and calls no other", () => {
    const offered = ["showChronology", ...RIBBON_BUTTONS];
    expect(all(/<FunctionName>([^<]+)</g).sort()).toEqual(offered.sort());
  });

  it("offers every template in its menu, called and ordered as in the pane", () => {
    const menu = /<Control xsi:type="Menu"[^]*?<\/Control>/.exec(manifest)?.[0] ?? "";
    const called = new Map(
      [...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)"/g)].map(
        (match): [string, string] => [match[1] ?? "", match[2] ?? ""],
      ),
    );
    const items = [...menu.matchAll(/<Item [^]*?<Label resid="([^"]+)"[^]*?<FunctionName>([^<]+)</g)];
    const templates = new Map(
      RIBBON_BUTTONS.map((button): [string, string | null] => [button, templateOf(button)]),
    );
    expect(items.map(([, label = "", button = ""]) => [called.get(label), templates.get(button)])).toEqual(
      TEMPLATE_KINDS.map((kind) => [TEMPLATE_NAMES[kind], kind]),
    );
  });

  it("opens a pane at one button alone, at one address", () => {
    const panes = [
      ...manifest.matchAll(/<TaskpaneId>([^<]+)<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/g),
    ];
    expect(panes.map(([, pane, address]) => [pane, address])).toEqual([
      ["CaseReview.Pane", "Pane.Url"],
      ["CaseReview.FactsPane", "Facts.Url"],
    ]);
    expect(all(/id="Pane.Url" DefaultValue="([^"]+)"/g)).toEqual(
      all(/<SourceLocation DefaultValue="([^"]+)"/g),
    );
  });

  it("asks for no more than Excel 2021 has, and for the right to write", () => {
    expect(all(/<(?:bt:)?Set (Name="[^"]+" MinVersion="[^"]+")/g)).toEqual([
      'Name="ExcelApi" MinVersion="1.13"',
      'Name="ExcelApi" MinVersion="1.13"',
    ]);
    expect(all(/<Permissions>([^<]+)</g)).toEqual(["ReadWriteDocument"]);
    expect(all(/<AppDomain>([^<]+)</g)).toEqual([]);
  });
});
