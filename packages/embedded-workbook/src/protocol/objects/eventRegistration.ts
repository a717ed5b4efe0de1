import type { Definition } from "../apiObject";
import type { WorkbookEvents } from "../events";

type Methods<T> = NonNullable<Definition<T>["methods"]>;

/**
 * The methods by which the client registers for events: `worksheet.onChanged.add` calls `_RegisterDataChangedEvent`, `remove`
 * of the last handler `_UnregisterDataChangedEvent`.
 * @param types by the name in the middle ("DataChanged"), the number of the event
 * @param targetOf what the events are about
 */
export function eventMethods<T>(
  types: Record<string, number>,
  targetOf: (self: T) => { events: WorkbookEvents; targetId: string },
): Methods<T> {
  const methods: Methods<T> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}Event`] = (self) => {
      const { events, targetId } = targetOf(self);
      events.register(type, targetId);
    };
    methods[`_Unregister${name}Event`] = (self) => {
      const { events, targetId } = targetOf(self);
      events.unregister(type, targetId);
    };
  }
  return methods;
}
