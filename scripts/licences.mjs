/**
 * `npm run licences`: writes docs/licences.md from what was built. With --check it writes nothing, and fails where the page does not
 * say what is in dist/.
 */
import { readFileSync, writeFileSync } from "node:fs";
import prettier from "prettier";

const root = new URL("../", import.meta.url);
const page = new URL("docs/licences.md", root);

function rows(file) {
  const { components } = JSON.parse(readFileSync(new URL(`dist/${file}`, root), "utf8"));
  return components.map(
    ({ name, version, licenses }) => `| ${name} | ${version} | ${licenses[0]?.expression ?? "not named"} |`,
  );
}

const table = (file) => ["| package | version | licence |", "| --- | --- | --- |", ...rows(file)].join("\n");

const text = `# What is built in, and under which licences

Made by \`npm run licences\` from what was built; a test fails where it is no longer true. The build puts the same beside the scripts as an
SBOM in the form of CycloneDX (\`sbom.json\`), with the licences in full (\`licences.txt\`). [NOTICE](../NOTICE) says what some of them ask
to be said.

## In the scripts that Excel loads

\`dist/taskpane.js\`, \`oldBrowser.js\`, \`commands.js\` and those in \`dist/parts/\`. office.js is Microsoft's and is loaded from Microsoft.

${table("sbom.json")}

## In the page of \`npm start\`

\`dist/page.js\` and \`dist/page/\`; no part of the add-in. \`dist/page/office-js/\` is Microsoft's office.js of the package
@microsoft/office-js, under Microsoft's licence for the development and testing of add-ins. \`dist/embedded.cjs\` has no package in it and
takes them from where npm put them.

${table("page/sbom.json")}

## What builds and tests it

Nothing else that npm installs is in these files. \`npm sbom --sbom-format cyclonedx\` lists all of it.
`;

const settings = await prettier.resolveConfig(page);
const written = await prettier.format(text, { ...settings, parser: "markdown" });
if (!process.argv.includes("--check")) {
  writeFileSync(page, written);
} else if (readFileSync(page, "utf8") !== written) {
  console.error("docs/licences.md does not say what is in dist/: run npm run licences.");
  process.exit(1);
}
