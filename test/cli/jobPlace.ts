import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Terminal } from "../../src/cli/terminal";

/** Where a job of the command line runs in a test: a folder for its files, and a terminal that keeps what is printed. */
export interface JobPlace {
  folder: string;
  printed: string;
  /** What went to standard error. */
  warned: string[];
  terminal: Terminal;
}

/** A place of its own on 21/11/2026. */
export function jobPlace(): JobPlace {
  const place: JobPlace = {
    folder: mkdtempSync(path.join(tmpdir(), "job-")),
    printed: "",
    warned: [],
    terminal: {
      today: () => "2026-11-21",
      print: (text: string) => {
        place.printed += text;
      },
      warn: (line: string) => {
        place.warned.push(line);
      },
      progress: () => undefined,
    },
  };
  return place;
}

/** Takes a place and its files away. */
export function leave({ folder }: JobPlace): void {
  rmSync(folder, { recursive: true });
}
