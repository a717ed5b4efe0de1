import { writeFileSync } from "node:fs";
import path from "node:path";
import { supportedCalls } from "../src/protocol/supportedCalls";

// Rewrites SUPPORTED.md from the registry of the API (npm run supported).
writeFileSync(path.join(__dirname, "..", "SUPPORTED.md"), supportedCalls());
