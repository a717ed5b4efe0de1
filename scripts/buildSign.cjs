const { createHash } = require("node:crypto");
const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..");

/** What the scripts of the pane are made of. */
const SOURCES = ["src", "scripts", "package-lock.json", "webpack.config.js", "tsconfig.json"];

function* filesIn(place) {
  if (!statSync(place).isDirectory()) return yield place;
  for (const name of readdirSync(place).sort()) yield* filesIn(path.join(place, name));
}

/**
 * A word that is the same for the same sources and another for others. A pane that was opened before a new build was put in place asks
 * for its parts after that: by this word it sees that they are not its own, and says that it could not load them.
 */
module.exports = function buildSign() {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of filesIn(path.join(root, source))) hash.update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 12);
};
