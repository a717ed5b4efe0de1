import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./support/browser";

it("docs/licences.md names what was built in, and nothing else", () => {
  const script = join(dist, "../scripts/licences.mjs");
  expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
});

it.each(["", "page/"])("%slicences.txt has the licence of each package that is built in", (folder) => {
  const sbom = readFileSync(join(dist, folder, "sbom.json"), "utf8");
  const texts = readFileSync(join(dist, folder, "licences.txt"), "utf8");
  const packages = [...sbom.matchAll(/"name": "([^"]+)",\s*"version": "([^"]+)"/g)];
  expect(packages.length).toBeGreaterThan(40);
  expect(packages.filter(([, name = "", version = ""]) => !texts.includes(`${name} ${version} (`))).toEqual(
    [],
  );
});
