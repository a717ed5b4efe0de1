/**
 * `npm run excel`: serves dist/, and the page of the facts, on https://localhost:3001, the address that manifest.xml names,
 * with the developer's certificate of office-addin-dev-certs, which Excel trusts once it is installed.
 */
import { createServer } from "node:https";
import devCerts from "office-addin-dev-certs";
import { serveFolder } from "./serveFolder.mjs";

const port = 3001;

/** Says why it cannot go on, and ends. */
function giveUp(lines) {
  console.error(lines.join("\n"));
  process.exit(1);
}

const certificates = await devCerts
  .getHttpsServerOptions()
  .catch((error) =>
    giveUp([
      "",
      `The certificate for https://localhost could not be installed: ${error.message.trim()}`,
      "Nothing is being served. Excel loads an add-in only from an https address that this machine trusts.",
      "What you can do:",
      "  1. Run `npx office-addin-dev-certs install` where you may install certificates, and start again; or ask whoever",
      "     looks after this machine to do it.",
      "  2. Work without Excel: `npm start` shows the same pane beside a workbook in the browser.",
      "  3. Serve dist/ from an https address that is trusted already: build with BASE_URL=https://… (see README.md).",
    ]),
  );

const folders = ["../dist/", "../.cache/facts/"].map((folder) => new URL(folder, import.meta.url));

createServer(certificates, serveFolder(...folders))
  .on("error", (error) =>
    giveUp([
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken. Stop the program that uses it, perhaps another \`npm run excel\`, and start again.`
        : `The server could not start: ${error.message}`,
    ]),
  )
  .listen(port, "localhost", () => {
    console.log(`Case Review is served on https://localhost:${port}/ until you press Ctrl+C.`);
    console.log("Give manifest.xml to Excel as README.md says under “In Excel”.");
    console.log("README.md, “Tell us what your Excel does”, says how to try the facts about Excel.");
  });
