import { WorkbookError } from "../engine/errors";
import type { Answer, ApiObject, Definition, MaybePromise, TypeName } from "./apiObject";
import type { Arguments } from "./arguments";
import { definitions } from "./objects/definitions";
import { broughtBy } from "./requirementSets";

/** What can be asked of an object of the API. What its type does not have fails with ApiNotFound. */
export interface Members {
  /** The plain properties that `load()` without a list brings. */
  scalarNames(): string[];
  has(kind: "scalar" | "link", name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): MaybePromise<void>;
  link(name: string): ApiObject | null;
  call(name: string, args: Arguments): MaybePromise<Answer>;
  /** Null where the object is not a collection. */
  items(): ApiObject[] | null;
  item(key: unknown): ApiObject;
}

/**
 * The members of an object, by the definition of its type.
 * @param excelApi the ExcelApi that is there, after its point: what came later is not known
 */
export function membersOf<Name extends TypeName>(
  { type, self }: ApiObject<Name>,
  excelApi = Infinity,
): Members {
  return new DefinedMembers(type, definitions[type], self, excelApi);
}

/** An error for what the embedded workbook does not know, by its name in the documentation. */
export function notKnown(name: string): WorkbookError {
  return new WorkbookError("ApiNotFound", `The embedded workbook does not know ${name}.`);
}

class DefinedMembers<T> implements Members {
  constructor(
    private readonly type: string,
    private readonly definition: Definition<T>,
    private readonly self: T,
    private readonly excelApi: number,
  ) {}

  scalarNames(): string[] {
    return Object.keys(this.definition.scalars ?? {}).filter((name) => this.isThere(name));
  }

  has(kind: "scalar" | "link", name: string): boolean {
    const { scalars = {}, links = {} } = this.definition;
    return Object.hasOwn({ scalar: scalars, link: links }[kind], name) && this.isThere(name);
  }

  get(name: string): unknown {
    return this.member(this.definition.scalars, name).get(this.self);
  }

  set(name: string, value: unknown): MaybePromise<void> {
    const scalar = this.member(this.definition.scalars, name);
    if (!scalar.set) {
      throw this.notFound(name);
    }
    return scalar.set(this.self, value);
  }

  link(name: string): ApiObject | null {
    return this.member(this.definition.links, name)(this.self);
  }

  call(name: string, args: Arguments): MaybePromise<Answer> {
    // The client indexes most collections, and calls this of the others, such as charts.
    if (name === "getItem" && this.definition.item) {
      return this.definition.item(this.self, args.at(0));
    }
    return this.member(this.definition.methods, name)(this.self, args);
  }

  items(): ApiObject[] | null {
    return this.definition.items?.(this.self) ?? null;
  }

  item(key: unknown): ApiObject {
    if (!this.definition.item) {
      throw this.notFound("getItem");
    }
    return this.definition.item(this.self, key);
  }

  private member<M>(members: Record<string, M> | undefined, name: string): M {
    const own = this.definition.aliases?.[name] ?? name;
    const member = members && Object.hasOwn(members, own) ? members[own] : undefined;
    if (member === undefined || !this.isThere(own)) {
      throw this.notFound(name);
    }
    return member;
  }

  private isThere(name: string): boolean {
    return broughtBy(this.type, name) <= this.excelApi;
  }

  private notFound(name: string): WorkbookError {
    return notKnown(`${this.type}.${name}`);
  }
}
