import { spawnSync } from "node:child_process";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

/** What a command took, with all that it started. */
export interface Took {
  /** Seconds of processor time, in the system's part too: on a busy machine the clock says little. */
  processor: number;
  /** Megabytes at the most; null where it is not told. */
  memory: number | null;
}

/** Has a command of Node tell at its end how much memory it had. */
const TELLING =
  "--import=data:text/javascript,process.on('exit',()=>console.error('most-kilobytes'+process.resourceUsage().maxRSS))";

/**
 * Runs a command from the folder of the project, by bash, which tells the time.
 * @param input what it is given to read
 * @throws where it fails
 */
export function timed(command: readonly string[], input = ""): Took {
  const quoted = command.map((part) => `'${part.replaceAll("'", "'\\''")}'`).join(" ");
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", `TIMEFORMAT='processor %U %S'; time ${quoted} > /dev/null`],
    { cwd: ROOT, input, encoding: "utf8", maxBuffer: 1e8, env: { ...process.env, NODE_OPTIONS: "" } },
  );
  if (status !== 0) throw new Error(`${command.join(" ")} failed: ${stderr.trim().slice(-500)}`);
  const [, user = "", system = ""] = /processor ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const kilobytes = /most-kilobytes(\d+)/.exec(stderr)?.[1];
  return {
    processor: Number(user) + Number(system),
    memory: kilobytes === undefined ? null : Number(kilobytes) / 1000,
  };
}

/** Runs a job of the command line, as npm would but without npm. */
export function timedJob(args: readonly string[], input = ""): Took {
  return timed([process.execPath, "--max-semi-space-size=64", TELLING, "scripts/cli.mjs", ...args], input);
}

/** The least of several tries: what others do on the machine only adds. */
export function leastOf(times: number, work: () => Took): Took {
  return Array.from({ length: times }, work).reduce((one, other) =>
    other.processor < one.processor ? other : one,
  );
}
