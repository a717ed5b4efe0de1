import type { IsoDate } from "../calendar/isoDate";

/** What a job on the command line knows of the world. */
export interface Terminal {
  /** Today by the clock and the time zone of this machine. */
  today: () => IsoDate;
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Says how far a job is, only to a person at a terminal. */
  progress: (text: string) => void;
}

/** The terminal that this process runs in. */
export function thisTerminal(): Terminal {
  return {
    today() {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      return parts.map((part) => String(part).padStart(2, "0")).join("-");
    },
    print(text) {
      process.stdout.write(text);
    },
    progress(text) {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\u001b[K${text}`);
      }
    },
  };
}
