import type { IsoDate } from "../calendar/isoDate";

/** A command-line job's access to the outside world. */
export interface Terminal {
  /** Today by the clock and the time zone of this machine. */
  today: () => IsoDate;
  /** Writes to standard output. */
  print: (text: string) => void;
  /** Writes a line to standard error: what a person should know although the job went on. */
  warn: (line: string) => void;
  /** Shows how far a job has got, only on an interactive terminal. */
  progress: (text: string) => void;
}

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
    warn(line) {
      process.stderr.write(`${line}\n`);
    },
    progress(text) {
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\u001b[K${text}`);
      }
    },
  };
}
