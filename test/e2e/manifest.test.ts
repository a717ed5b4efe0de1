import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const schema = join(root, "../shared/manifest-schema/OfficeAppManifestV1_1.xsd");

/** Checks a manifest against Microsoft's schemas, which are in a folder beside this repository. */
function validate(manifest: string) {
  return spawnSync("xmllint", ["--noout", "--schema", schema, join(root, manifest)], { encoding: "utf8" });
}

describe("the manifests against Microsoft's schemas", () => {
  it("manifest.xml is valid", () => {
    const { status, stderr } = validate("manifest.xml");
    expect({ status, stderr: stderr.trim() }).toEqual({
      status: 0,
      stderr: `${join(root, "manifest.xml")} validates`,
    });
  });

  it("the manifest that the build wrote is valid", () => {
    expect(existsSync(join(root, "dist/manifest.xml"))).toBe(true);
    expect(validate("dist/manifest.xml").status).toBe(0);
  });
});
