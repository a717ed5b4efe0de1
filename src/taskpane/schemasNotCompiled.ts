import { config } from "zod";

// The first import of the pane. zod would try whether it may make functions of texts, which the pane's Content-Security-Policy
// forbids (docs/decisions/no-connection.md); it asks as soon as the first schema is made.
config({ jitless: true });
