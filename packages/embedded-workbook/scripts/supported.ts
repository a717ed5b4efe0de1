import { writeFileSync } from "node:fs";
import path from "node:path";
import { gapsOf, membersBySet, membersNotKnown } from "./declaredCalls";
import { supportedCalls } from "../src/protocol/supportedCalls";

// Rewrites SUPPORTED.md and src/protocol/membersBySet.ts from the registry and from Microsoft's types (npm run supported).
writeFileSync(path.join(__dirname, "..", "SUPPORTED.md"), supportedCalls(gapsOf()));
writeFileSync(path.join(__dirname, "..", "src", "protocol", "membersBySet.ts"), membersBySet());
writeFileSync(path.join(__dirname, "..", "src", "protocol", "membersNotKnown.ts"), membersNotKnown());
