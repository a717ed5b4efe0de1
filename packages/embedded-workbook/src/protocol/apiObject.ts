import { invalidArgument } from "../engine/errors";
import type { Arguments } from "./arguments";
import type { Selves } from "./objects/selves";

/** The name of a type of the API, as the documentation has it ("RangeFormat"). */
export type TypeName = keyof Selves;

/** An object of the Excel JavaScript API: its type, and what it is about. What it can do is in objects/definitions.ts. */
export class ApiObject<Name extends TypeName = TypeName> {
  constructor(
    readonly type: Name,
    readonly self: Selves[Name],
  ) {}
}

/** What a method may answer with: plain data, an object, null (a null object), nothing. */
export type Answer = unknown;
export type MaybePromise<T> = T | Promise<T>;

/** A property that holds plain data. */
interface Scalar<T> {
  /** A promise where the value has to be worked out first. */
  get(self: T): unknown;
  /** Absent where the property can only be read. */
  set?(self: T, value: unknown): MaybePromise<void>;
}

/** What the objects of a type can do. Members have their names in the documentation ("numberFormat"). */
export interface Definition<T> {
  scalars?: Record<string, Scalar<T>>;
  /** Properties that hold another object; null is a null object. */
  links?: Record<string, (self: T) => ApiObject | null>;
  methods?: Record<string, (self: T, args: Arguments) => MaybePromise<Answer>>;
  /** The items of a collection. */
  items?: (self: T) => ApiObject[];
  /** What `getItem` and the indexer of a collection find; throws ItemNotFound. */
  item?: (self: T, key: unknown) => ApiObject;
  /** Names that the client sends in place of the documented ones, each with the documented one. */
  aliases?: Record<string, string>;
}

/** What each type can do: a type of `Selves` without a definition does not compile. */
export type Definitions = { readonly [Name in TypeName]: Definition<Selves[Name]> };

/** A property that can only be read. */
export function readOnly<T>(get: (self: T) => unknown): Scalar<T> {
  return { get };
}

/** An object of a type. */
export function apiObject<Name extends TypeName>(type: Name, self: Selves[Name]): ApiObject<Name> {
  return new ApiObject(type, self);
}

/** Whether a value is an object of the API, of whatever type. */
export function isApiObject(value: unknown): value is ApiObject {
  return value instanceof ApiObject;
}

/** Whether a value is an object of a type. */
export function isA<Name extends TypeName>(type: Name, value: unknown): value is ApiObject<Name> {
  return value instanceof ApiObject && value.type === type;
}

/** What an argument is about that must be an object of a type; throws InvalidArgument for anything else. */
export function selfOf<Name extends TypeName>(type: Name, value: unknown): Selves[Name] {
  if (!isA(type, value)) {
    throw invalidArgument();
  }
  return value.self;
}
