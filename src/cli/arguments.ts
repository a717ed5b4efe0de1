import { parseArgs, type ParseArgsConfig } from "node:util";
import { isIsoDate, type IsoDate } from "../calendar/isoDate";
import { NotDone } from "./notDone";

/** The options common to every job. */
interface Common {
  today: IsoDate;
  failAt: number | undefined;
}

type Options = NonNullable<ParseArgsConfig["options"]>;

const COMMON = { today: { type: "string" }, "fail-at": { type: "string" } } as const satisfies Options;

/** The options of a job as given, and the arguments without an option. */
export interface Given {
  /** What was given for an option; undefined where it was left out. */
  of(option: string): string | undefined;
  /** All that was given for an option that may be repeated, in order. */
  all(option: string): string[];
  /** The day given for an option. @throws NotDone where it is not written as YYYY-MM-DD */
  day(option: string): IsoDate | undefined;
  positionals: string[];
  common: Common;
}

/**
 * Reads the arguments of a job.
 * @param names this job's options in addition to the common ones
 * @param repeatable this job's options that may be given several times
 * @throws NotDone for an option that the job does not know, or one without a value
 */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  clock: () => IsoDate,
  repeatable: readonly string[] = [],
): Given {
  const ofJob: Options = {
    ...Object.fromEntries(names.map((name) => [name, { type: "string" as const }])),
    ...Object.fromEntries(repeatable.map((name) => [name, { type: "string" as const, multiple: true }])),
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { ...ofJob, ...COMMON },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new NotDone(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
  const values: Record<string, unknown> = parsed.values;
  const of = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === "string" ? value : undefined;
  };
  const all = (option: string): string[] => {
    const value = values[option];
    return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
  };
  const day = (option: string): IsoDate | undefined => {
    const text = of(option);
    if (text !== undefined && !isIsoDate(text)) {
      throw new NotDone(`--${option} "${text}" is not a day written as YYYY-MM-DD`);
    }
    return text;
  };
  return {
    of,
    all,
    day,
    positionals: parsed.positionals,
    common: { today: day("today") ?? clock(), failAt: countOf(of("fail-at")) },
  };
}

function countOf(text: string | undefined): number | undefined {
  const count = text === undefined ? undefined : Number(text);
  if (count !== undefined && !(Number.isInteger(count) && count > 0)) {
    throw new NotDone(`--fail-at "${text ?? ""}" is not a whole number from 1`);
  }
  return count;
}
