import { WorkbookError } from "../engine/errors";
import { isApiObject, type ApiObject } from "./apiObject";
import { Arguments } from "./arguments";
import type { FailingCalls } from "./failingCalls";
import { refuseLocked } from "./locks";
import { membersOf, notKnown, type Members } from "./members";
import { queryResult } from "./query";
import type { References } from "./references";
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** Names cross the wire with a capital ("GetRange"); here they are as in the documentation ("getRange"). */
function documented(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** What a request can reach: the root object, objects made by name, and the objects kept by reference. */
interface World {
  root: ApiObject;
  /** Objects that are made by name ("new object" paths); null where the name is unknown. */
  newObject(name: string): ApiObject | null;
  references: References;
  failing: FailingCalls;
  /** The ExcelApi that is there, after its point; later members are not known. */
  excelApi: number;
  /** Resolves when every formula has its value. */
  settled(): Promise<void>;
}

/** Carries out one request: its actions one after the other, up to the first that fails. What came before stays done. */
export class RequestRun {
  private readonly objects = new Map<number, ApiObject | null>();
  private readonly results: ResponseBody["Results"] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly world: World,
    private readonly body: RequestBody,
  ) {}

  /** Never rejects: whatever goes wrong is the Error of the response. */
  async run(): Promise<ResponseBody> {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const value = await this.perform(action);
        if (value !== NOTHING) {
          this.results.push({ ActionId: action.Id, Value: value });
        }
      } catch (error) {
        return {
          Results: this.results,
          TraceIds: this.traceIds,
          Error: errorBody(error, index, this.locationOf(action)),
        };
      }
    }
    return { Results: this.results, TraceIds: this.traceIds };
  }

  private async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Query:
      case ActionType.RecursiveQuery:
      case ActionType.QueryAsJson: {
        await this.world.settled();
        const object = await this.objectAt(action.ObjectPathId);
        return object === null ? null : await queryResult(object, action.QueryInfo ?? {}, this.world);
      }
      case ActionType.Method:
        return this.callMethod(action);
      case ActionType.SetProperty:
        return this.setProperty(action);
      case ActionType.Trace:
        // The client adds and removes its event handlers once it sees how far the request got.
        this.traceIds.push(action.Id);
        return null;
      case ActionType.EnsureUnchanged:
        return NOTHING;
      case ActionType.Update:
        throw notKnown("the action Update");
    }
  }

  private async instantiate(action: Action): Promise<unknown> {
    const object = await this.objectAt(action.ObjectPathId);
    return object === null ? null : this.world.references.identityOf(object);
  }

  private async callMethod(action: Action): Promise<unknown> {
    const object = await this.objectAt(action.ObjectPathId);
    const name = documented(action.Name ?? "");
    // A method of a null object does nothing: Microsoft's samples delete a sheet whether it is there or not.
    if (object === null) {
      return null;
    }
    if (name === "_KeepReference") {
      this.world.references.keep(object);
      return null;
    }
    if (name === "_RemoveReference") {
      this.world.references.remove(object);
      return null;
    }
    const answer = await this.called(object, name, action.ArgumentInfo);
    return isApiObject(answer) ? this.world.references.identityOf(answer) : (answer ?? null);
  }

  private async called(
    object: ApiObject,
    name: string,
    info: ArgumentInfo | null | undefined,
  ): Promise<unknown> {
    const args = await this.argumentsOf(info);
    refuseLocked(object, name, "call");
    return this.world.failing.through(`${object.type}.${name}`, () =>
      this.membersOf(object).call(name, args),
    );
  }

  private async setProperty(action: Action): Promise<unknown> {
    const object = await this.objectAt(action.ObjectPathId);
    if (object === null) {
      throw nullObjectUsed();
    }
    const args = await this.argumentsOf(action.ArgumentInfo);
    const name = documented(action.Name ?? "");
    refuseLocked(object, name, "set");
    await this.world.failing.through(`${object.type}.${name}`, () =>
      this.membersOf(object).set(name, args.at(0)),
    );
    return NOTHING;
  }

  private async objectAt(id: number | null | undefined): Promise<ApiObject | null> {
    const key = id ?? 0;
    const known = this.objects.get(key);
    if (known !== undefined) {
      return known;
    }
    const object = await this.resolve(key);
    this.objects.set(key, object);
    return object;
  }

  private async resolve(id: number): Promise<ApiObject | null> {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) {
      throw new WorkbookError("GeneralException", `The request has no object path ${id}.`);
    }
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case ObjectPathType.Root:
        return this.world.root;
      case ObjectPathType.NewObject: {
        const made = this.world.newObject(name);
        if (!made) {
          throw notKnown(name);
        }
        return made;
      }
      case ObjectPathType.ReferenceId:
        return this.world.references.get(name);
      case ObjectPathType.NullObject:
        return null;
      case ObjectPathType.Property:
        return (await this.membersOfParent(path))?.link(documented(name)) ?? null;
      case ObjectPathType.Indexer: {
        const parent = await this.membersOfParent(path);
        return parent?.item((await this.argumentsOf(path.ArgumentInfo)).at(0)) ?? null;
      }
      case ObjectPathType.Method: {
        const parent = await this.objectAt(path.ParentObjectPathId);
        if (parent === null) {
          return null;
        }
        const answer = await this.called(parent, documented(name), path.ArgumentInfo);
        if (answer !== null && !isApiObject(answer)) {
          throw new WorkbookError(
            "GeneralException",
            `${parent.type}.${documented(name)} does not answer with an object.`,
          );
        }
        return answer;
      }
    }
  }

  /** Null for a null object, whose members are null objects too (Office.js, "*OrNullObject methods and properties"). */
  private async membersOfParent({ ParentObjectPathId }: ObjectPath): Promise<Members | null> {
    const parent = await this.objectAt(ParentObjectPathId);
    return parent && this.membersOf(parent);
  }

  private membersOf(object: ApiObject): Members {
    return membersOf(object, this.world.excelApi);
  }

  private async argumentsOf(info: ArgumentInfo | null | undefined): Promise<Arguments> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      await Promise.all(values.map((value, index) => this.argument(value, references[index]))),
    );
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference > 0) {
      return this.objectAt(reference);
    }
    if (Array.isArray(reference) && Array.isArray(value)) {
      const inner: unknown[] = reference;
      return Promise.all(value.map((item: unknown, index) => this.argument(item, inner[index])));
    }
    return isOptions(value) ? this.options(value) : value;
  }

  /** An object inside an options object crosses the wire as {"_ObjectPathId": id}. */
  private async options(options: object): Promise<unknown> {
    if ("_ObjectPathId" in options && typeof options._ObjectPathId === "number") {
      return this.objectAt(options._ObjectPathId);
    }
    const entries = Object.entries(options).map(async ([name, value]): Promise<[string, unknown]> => [
      name,
      isOptions(value) ? await this.options(value) : value,
    ]);
    return Object.fromEntries(await Promise.all(entries));
  }

  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId ?? 0)];
    const type = this.objects.get(action.ObjectPathId ?? 0)?.type ?? path?.Name ?? "";
    return [type, documented(action.Name ?? "")].filter((part) => part !== "").join(".");
  }
}

function isOptions(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Marks an action that the response has no result for. */
const NOTHING = Symbol("nothing");

function nullObjectUsed(): WorkbookError {
  return new WorkbookError("InvalidReference", "The object is a null object: it doesn't exist.");
}

const HTTP_STATUS: Partial<Record<WorkbookError["code"], number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  ConflictingRequests: 409,
  InsertDeleteConflict: 409,
  GeneralException: 500,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
};

/** The Error of a response. */
export function errorBody(
  error: unknown,
  actionIndex: number,
  location: string,
): NonNullable<ResponseBody["Error"]> {
  const known =
    error instanceof WorkbookError
      ? error
      : new WorkbookError("GeneralException", error instanceof Error ? error.message : String(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: HTTP_STATUS[known.code] ?? 400,
  };
}
