/** A structured reference in a formula: T[…], or […] alone inside the table. */
interface StructuredReference {
  /** Empty where the formula does not name the table. */
  table: string;
  /** What is between the outermost brackets. */
  body: string;
}

/** A column's name as it is written in a formula: [ ] # ' @ are marked with an apostrophe (Microsoft, "Using structured references"). */
export function escapedColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

const NAME_START = /[\p{L}_\\]/u;
const NAME_PART = /[\p{L}\p{M}\p{N}_.\\?]/u;

/** The index after a quoted stretch ("…" or '…', doubled quotes inside) that begins at `start`. */
function afterQuoted(formula: string, start: number): number {
  const quote = formula.charAt(start);
  let index = start + 1;
  while (index < formula.length) {
    if (formula.charAt(index) === quote) {
      if (formula.charAt(index + 1) !== quote) {
        return index + 1;
      }
      index += 1;
    }
    index += 1;
  }
  return formula.length;
}

/** The index after the bracket that closes the one at `start`; -1 where none does. */
function afterBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const letter = formula.charAt(index);
    if (letter === "'") {
      index += 1;
    } else if (letter === "[") {
      depth += 1;
    } else if (letter === "]") {
      depth -= 1;
      if (depth === 0) {
        return index + 1;
      }
    }
  }
  return -1;
}

/**
 * Puts something else in the place of each structured reference and each bare name of a formula; texts, quoted sheet names
 * and everything else stay as they are. `null` leaves the one it was asked about.
 */
export function mapReferences(
  formula: string,
  onReference: (reference: StructuredReference) => string | null,
  onName: (name: string) => string | null = () => null,
): string {
  let result = "";
  let index = 0;
  while (index < formula.length) {
    const letter = formula.charAt(index);
    if (letter === '"' || letter === "'") {
      const end = afterQuoted(formula, index);
      result += formula.slice(index, end);
      index = end;
    } else if (NAME_START.test(letter) || letter === "[") {
      let end = index;
      while (end < formula.length && NAME_PART.test(formula.charAt(end))) {
        end += 1;
      }
      const name = formula.slice(index, end);
      const closed = formula.charAt(end) === "[" ? afterBrackets(formula, end) : -1;
      if (closed >= 0) {
        const body = formula.slice(end + 1, closed - 1);
        result += onReference({ table: name, body }) ?? formula.slice(index, closed);
        index = closed;
      } else if (name === "") {
        result += letter;
        index += 1;
      } else {
        const partOfMore = /[(!:$]/.test(formula.charAt(end)) || /[!$]/.test(formula.charAt(index - 1));
        result += (partOfMore ? null : onName(name)) ?? name;
        index = end;
      }
    } else if (/\d/.test(letter)) {
      // The letter in a number such as 1E5 is not a name.
      const number = /^[\d.]+(?:[eE][+-]?\d+)?/.exec(formula.slice(index))?.[0] ?? letter;
      result += number;
      index += number.length;
    } else {
      result += letter;
      index += 1;
    }
  }
  return result;
}
