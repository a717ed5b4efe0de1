import { invalidArgument, WorkbookError } from "../engine/errors";

/** What a method or a property of an object may hand back: plain data, another object, null (a null object), nothing. */
export type Answer = unknown;
export type MaybePromise<T> = T | Promise<T>;

interface Scalar<T> {
  get(self: T): unknown;
  set?(self: T, value: unknown): MaybePromise<void>;
}

export interface Definition<T> {
  /** Properties that hold plain data, by the name in the documentation ("numberFormat"). */
  scalars?: Record<string, Scalar<T>>;
  /** Properties that hold another object; null is a null object. */
  links?: Record<string, (self: T) => ApiObject | null>;
  /** Methods by the name in the documentation. They answer with plain data, an ApiObject or null. */
  methods?: Record<string, (self: T, args: Arguments) => MaybePromise<Answer>>;
  /** The items of a collection. */
  items?: (self: T) => ApiObject[];
  /** What `getItem` and the indexer of a collection find; throws ItemNotFound. */
  item?: (self: T, key: unknown) => ApiObject;
}

/** An object of the Excel JavaScript API as the interpreter handles it. */
export interface ApiObject {
  readonly type: string;
  readonly self: unknown;
  /** The plain properties that `load()` without a list brings. */
  scalarNames(): string[];
  has(kind: "scalar" | "link" | "method", name: string): boolean;
  get(name: string): unknown;
  set(name: string, value: unknown): MaybePromise<void>;
  link(name: string): ApiObject | null;
  call(name: string, args: Arguments): MaybePromise<Answer>;
  items(): ApiObject[] | null;
  item(key: unknown): ApiObject;
}

/** The arguments of a call: plain data, or the objects that the request names. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

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

export function isApiObject(value: unknown): value is ApiObject {
  return value instanceof Instance;
}

class Instance<T> implements ApiObject {
  constructor(
    readonly type: string,
    private readonly definition: Definition<T>,
    readonly self: T,
  ) {}

  scalarNames(): string[] {
    return Object.keys(this.definition.scalars ?? {});
  }

  has(kind: "scalar" | "link" | "method", name: string): boolean {
    const { scalars = {}, links = {}, methods = {} } = this.definition;
    return Object.hasOwn({ scalar: scalars, link: links, method: methods }[kind], name);
  }

  get(name: string): unknown {
    return this.own(this.definition.scalars, name).get(this.self);
  }

  set(name: string, value: unknown): MaybePromise<void> {
    const scalar = this.own(this.definition.scalars, name);
    if (!scalar.set) {
      throw this.notFound(name);
    }
    return scalar.set(this.self, value);
  }

  link(name: string): ApiObject | null {
    return this.own(this.definition.links, name)(this.self);
  }

  call(name: string, args: Arguments): MaybePromise<Answer> {
    return this.own(this.definition.methods, name)(this.self, args);
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

  private own<M>(members: Record<string, M> | undefined, name: string): M {
    const member = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) {
      throw this.notFound(name);
    }
    return member;
  }

  private notFound(name: string): WorkbookError {
    return new WorkbookError("ApiNotFound", `The embedded workbook does not know ${this.type}.${name}.`);
  }
}

/** The handle of a type of the API: other types name it without knowing how it is made. */
export interface ApiType<T> {
  readonly name: string;
  of(self: T): ApiObject;
  /** Takes an argument that must be such an object; throws InvalidArgument for anything else. */
  from(value: unknown): T;
  /** Whether a value is such an object. */
  is(value: unknown): boolean;
  /** Says once what the type can do. */
  define(definition: Definition<T>): void;
}

/** Declares a type of the API; what it can do is defined elsewhere, so that types can name each other. */
export function declareType<T>(name: string): ApiType<T> {
  const made = new WeakMap<object, T>();
  let known: Definition<T> = {};
  return {
    name,
    define(definition) {
      known = definition;
    },
    of(self) {
      const instance = new Instance(name, known, self);
      made.set(instance, self);
      return instance;
    },
    from(value) {
      const self = typeof value === "object" && value !== null ? made.get(value) : undefined;
      if (self === undefined) {
        throw invalidArgument();
      }
      return self;
    },
    is(value) {
      return typeof value === "object" && value !== null && made.has(value);
    },
  };
}

/** A property that can only be read. */
export function readOnly<T>(get: (self: T) => unknown): Scalar<T> {
  return { get };
}
