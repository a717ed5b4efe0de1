import path from "node:path";
import { NAME_LIMIT } from "../review/review";
import type { FileGiven, SaidOfReturn } from "../jobs/shared/fileGiven";
import type { Given } from "./arguments";
import { NotDone } from "./notDone";

/**
 * The returns with what --replace FILE=EARLIER, --beside FILE and --agency FILE=NAME say of them. FILE is a return as it was given,
 * with or without its folder.
 * @param files in the order of the arguments
 * @throws NotDone for an option that names none of the returns, or names nothing for it
 */
export function withWhatIsSaid(files: readonly FileGiven[], given: Given): FileGiven[] {
  const said = files.map((): SaidOfReturn => ({}));
  const tell = (option: string, file: string, what: (before: SaidOfReturn) => SaidOfReturn): void => {
    const places = placesOf(file, given.positionals);
    if (places.length === 0) throw new NotDone(`--${option} "${file}": that is not one of the returns`);
    for (const place of places) said[place] = what(said[place] ?? {});
  };
  for (const text of given.all("replace")) {
    const [file, earlier] = partsOf("replace", text, given.positionals);
    tell("replace", file, (before) => ({ ...before, replaces: [...(before.replaces ?? []), earlier] }));
  }
  for (const text of given.all("agency")) {
    const [file, agency] = partsOf("agency", text, given.positionals);
    if (agency.length > NAME_LIMIT) {
      throw new NotDone(`--agency "${file}": an agency's name has at most ${String(NAME_LIMIT)} characters`);
    }
    tell("agency", file, (before) => ({ ...before, agency }));
  }
  for (const file of given.all("beside")) tell("beside", file, (before) => ({ ...before, beside: true }));
  return files.map((file, place) => ({ ...file, said: said[place] ?? {} }));
}

/** Where a file stands among the arguments: by its whole path, else by its name. */
function placesOf(file: string, positionals: readonly string[]): number[] {
  const where = (is: (given: string) => boolean): number[] =>
    positionals.flatMap((given, place) => (is(given) ? [place] : []));
  const whole = where((given) => path.resolve(given) === path.resolve(file));
  return whole.length > 0 ? whole : where((given) => path.basename(given) === path.basename(file));
}

/** FILE=WHAT in its two parts; either may hold an equals sign of its own. */
function partsOf(option: string, text: string, positionals: readonly string[]): [file: string, what: string] {
  const splits = [...text.matchAll(/=/g)].map(({ index }): [string, string] => [
    text.slice(0, index),
    text.slice(index + 1).trim(),
  ]);
  const parts = splits.find(([file]) => placesOf(file, positionals).length > 0) ?? splits[0];
  if (!parts || parts[1] === "") {
    const what = option === "agency" ? "NAME" : "EARLIER";
    throw new NotDone(`--${option} "${text}" is not written as FILE=${what}`);
  }
  return parts;
}
