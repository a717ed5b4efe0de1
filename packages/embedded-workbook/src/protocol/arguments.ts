import { invalidArgument } from "../engine/errors";

/** The arguments of a call: plain data, or the objects that the request names. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  get count(): number {
    return this.values.length;
  }

  at(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") {
      throw invalidArgument();
    }
    return value;
  }

  optionalText(index: number): string | null {
    return this.at(index) === null ? null : this.text(index);
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number" || !Number.isFinite(value)) {
      throw invalidArgument();
    }
    return value;
  }

  optionalNumber(index: number): number | null {
    return this.at(index) === null ? null : this.number(index);
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.at(index);
    if (value !== null && typeof value !== "boolean") {
      throw invalidArgument();
    }
    return value ?? otherwise;
  }
}
