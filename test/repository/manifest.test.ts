import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

  it("calls only functions that the ribbon buttons' code offers", () => {
    const commands = readFileSync(join(root, "src/commands/commands.ts"), "utf8");
    const offered = [...commands.matchAll(/actions\.associate\("([^"]+)"/g)].map((match) => match[1]);
    expect(all(/<FunctionName>([^<]+)</g)).toEqual(offered);
  });

  it("gives a pane one address, whichever button opens it", () => {
    const panes = [
      ...manifest.matchAll(/<TaskpaneId>([^<]+)<\/TaskpaneId>\s*<SourceLocation resid="([^"]+)"/g),
    ];
    expect(panes.map(([, pane, address]) => [pane, address])).toEqual([
      ["CaseReview.Pane", "Pane.Url"],
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
