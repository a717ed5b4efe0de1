import { WorkbookError } from "../engine/errors";
import type { ApiObject } from "./apiObject";
import { membersOf } from "./members";

/** Objects that Office.js keeps by reference (ranges): they live until the add-in releases them. */
export class References {
  private readonly kept = new Map<string, ApiObject>();
  /** By what the object is about, then by type: a range and its format are about the same. */
  private readonly ids = new Map<unknown, Map<string, string>>();
  private count = 0;

  /** Keeps an object until `remove`. An object of the same type about the same thing keeps its id. */
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
      throw new WorkbookError("InvalidReference", "The object was released and can't be used any more.");
    }
    return object;
  }

  /** What the answer to an instantiate says of an object: the reference or the id that later requests name it by. */
  identityOf(object: ApiObject): Record<string, unknown> {
    const kept = this.ids.get(object.self)?.get(object.type);
    const members = membersOf(object);
    return {
      ...(kept !== undefined && { _ReferenceId: kept }),
      ...(members.has("scalar", "id") && { Id: members.get("id") }),
      ...(members.has("scalar", "_Id") && { _Id: members.get("_Id") }),
    };
  }
}
