import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const packages = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        link: z.boolean().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8"))).packages;

/** Whether the lock file has an entry that Node would find for a package required from the given place. */
function isLocked(from: string, name: string): boolean {
  if (`${from === "" ? "" : `${from}/`}node_modules/${name}` in packages) return true;
  return from !== "" && isLocked(from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ""), name);
}

describe("package-lock.json", () => {
  // npm leaves out what its registry did not offer when the lock was written, and `npm ci` then refuses the lock.
  it("locks the binaries of every platform, also of those it was not written on", () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
    );
    expect(missing).toEqual([]);
  });

  it("has the checksum of every package that comes from elsewhere, so that another one is refused", () => {
    const unchecked = Object.entries(packages).filter(
      ([place, { integrity, link }]) =>
        place.startsWith("node_modules/") && link !== true && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""),
    );
    expect(unchecked.map(([place]) => place)).toEqual([]);
  });
});
