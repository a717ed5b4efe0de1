import { WorkbookError } from "../engine/errors";
import type { ApiObject } from "./apiObject";

/** Objects that Office.js keeps by reference (ranges): they live until the add-in lets go of them. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  /** By the underlying thing, then by type: a range and its format share one. */
  private readonly ids = new Map<unknown, Map<string, string>>();
  private count = 0;

  /** Keeps an object until `remove`. The same underlying thing keeps its id. */
  keep(object: ApiObject): string {
    const byType = this.ids.get(object.self) ?? new Map<string, string>();
    const known = byType.get(object.type);
    if (known !== undefined) {
      return known;
    }
    this.count += 1;
    const id = `r${this.count}`;
    this.kept.set(id, object);
    this.ids.set(object.self, byType.set(object.type, id));
    return id;
  }

  remove(object: ApiObject): void {
    const byType = this.ids.get(object.self);
    const id = byType?.get(object.type);
    if (id !== undefined) {
      this.kept.delete(id);
      byType?.delete(object.type);
    }
  }

  get(id: string): ApiObject {
    const object = this.kept.get(id);
    if (!object) {
      throw new WorkbookError("InvalidReference", "The object was let go of and can't be used any more.");
    }
    return object;
  }

  /** The kept objects, so that ranges can follow inserted and deleted rows. */
  all(): Iterable<ApiObject> {
    return this.kept.values();
  }

  /** What the answer to an instantiate says of an object: the reference or the id that later requests name it by. */
  identityOf(object: ApiObject): Record<string, unknown> {
    const kept = this.ids.get(object.self)?.get(object.type);
    return {
      ...(kept !== undefined && { _ReferenceId: kept }),
      ...(object.has("scalar", "id") && { Id: object.get("id") }),
      ...(object.has("scalar", "_Id") && { _Id: object.get("_Id") }),
    };
  }
}
