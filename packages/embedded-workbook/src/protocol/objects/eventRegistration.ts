import type { Definition } from "../apiObject";
import type { WorkbookEvents } from "../events";

type Methods<T> = NonNullable<Definition<T>["methods"]>;

/**
 * The methods by which the client asks for an event and takes that back: `worksheet.onChanged.add` calls
 * `_RegisterDataChangedEvent`, `remove` of the last handler `_UnregisterDataChangedEvent`.
 * @param types by the name in the middle ("DataChanged"), the number of the event
 * @param where whose events they are
 */
export function eventMethods<T>(
  types: Record<string, number>,
  where: (self: T) => { events: WorkbookEvents; targetId: string },
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}Event`] = (self) => {
      const { events, targetId } = where(self);
      events.register(type, targetId);
    };
    methods[`_Unregister${name}Event`] = (self) => {
      const { events, targetId } = where(self);
      events.unregister(type, targetId);
    };
  }
  return methods;
}
