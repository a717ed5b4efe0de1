import type { PressPlace } from "../../../src/jobs/ribbon/pressedButton";

/** A browser's storage, and what is kept in it. */
export function storageOf(): { storage: PressPlace["storage"]; kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, text) => {
        kept.set(key, text);
      },
      removeItem: (key) => {
        kept.delete(key);
      },
    },
  };
}
