import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const read = (file: string) => readFileSync(join(__dirname, "../..", file), "utf8");

const locked = z
  .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
  .parse(JSON.parse(read("package-lock.json"))).packages;

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

const listed = [...read("docs/licences.md").matchAll(/^\| (\S+) +\| (\d\S+) +\| \S/gm)].map(
  ([, name = "", version = ""]) => ({ name, version }),
);

// Whether the page says all that was built is tested on what was built (test/e2e/licences.test.ts).
describe("docs/licences.md", () => {
  it("names the packages that the add-in depends on", () => {
    const names = new Set(listed.map(({ name }) => name));
    // It gathers others, which are named.
    const hasNothing = "@fluentui/react-components";
    expect(Object.keys(dependencies).filter((name) => !names.has(name) && name !== hasNothing)).toEqual([]);
  });

  it("names the versions that npm installs", () => {
    const installed = new Set(
      Object.entries(locked).map(
        ([place, { version }]) => `${place.replace(/^.*node_modules\//, "")} ${version ?? ""}`,
      ),
    );
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter(({ name, version }) => !installed.has(`${name} ${version}`))).toEqual([]);
  });
});
