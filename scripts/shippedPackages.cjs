const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** What stands where a package says nothing of its licence in package.json. */
const NOT_NAMED = "not named";

/** The folder of a package from npm that a file belongs to; null for a file of our own. */
function packageOf(file) {
  return /^[^]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file ?? "")?.[0] ?? null;
}

/** What is in a part of the build: every file that ends in one of its scripts. */
function* filesIn(compilation) {
  for (const module of compilation.modules) {
    if (compilation.chunkGraph.getNumberOfModuleChunks(module) === 0) continue;
    for (const one of module.modules ?? [module]) yield one.nameForCondition?.();
  }
}

/** The texts that a package has about its licence. */
function licenceTexts(folder) {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .map((name) => readFileSync(path.join(folder, name), "utf8").trim());
}

function about(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  return {
    name,
    version,
    license: license ?? NOT_NAMED,
    author: author?.name ?? author,
    texts: licenceTexts(folder),
  };
}

/** CycloneDX 1.5, without what differs from build to build. */
function sbomOf(packages) {
  const components = packages.map(({ name, version, license }) => {
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    const licenses = license === NOT_NAMED ? [] : [{ expression: license }];
    return { type: "library", "bom-ref": purl, name, version, purl, licenses };
  });
  return { bomFormat: "CycloneDX", specVersion: "1.5", version: 1, components };
}

function textOf({ name, version, license, author, texts }) {
  const noText = `The package brings no text of its licence (${license}).${author ? ` Its author: ${author}.` : ""}`;
  return [`${name} ${version} (${license})`, ...(texts.length > 0 ? texts : [noText])].join("\n\n");
}

/**
 * A webpack plugin: beside what it builds, sbom.json names every package from npm that is in it, and licences.txt has their
 * licences, which ask to be there.
 */
module.exports = class ShippedPackages {
  /** @param {string} folder where they go, within the folder of the build; with a slash at the end, or empty */
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ShippedPackages", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ShippedPackages", stage }, () => {
        const folders = new Set([...filesIn(compilation)].map(packageOf).filter((folder) => folder !== null));
        const packages = [...folders].map(about).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
        const emit = (name, text) => compilation.emitAsset(this.folder + name, new sources.RawSource(text));
        emit("sbom.json", `${JSON.stringify(sbomOf(packages), null, 2)}\n`);
        emit("licences.txt", `${packages.map(textOf).join(`\n\n${"-".repeat(72)}\n\n`)}\n`);
      });
    });
  }
};

const keyOf = ({ name, version }) => `${name} ${version}`;
