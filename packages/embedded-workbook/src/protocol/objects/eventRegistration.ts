import type { Definition } from "../apiObject";
import type { WorkbookEvents } from "../events";

/** The methods of a type. */
export type Methods<T> = NonNullable<Definition<T>["methods"]>;

/** Events that the client registers for by `_RegisterEventMoved`, not `_RegisterMovedEvent`. */
const NAMED_OTHERWISE = ["Moved", "NameChanged", "VisibilityChanged"];

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
  for (const [event, type] of Object.entries(types)) {
    const name = NAMED_OTHERWISE.includes(event) ? `Event${event}` : `${event}Event`;
    methods[`_Register${name}`] = (self) => {
      const { events, targetId } = targetOf(self);
      events.register(type, targetId);
    };
    methods[`_Unregister${name}`] = (self) => {
      const { events, targetId } = targetOf(self);
      events.unregister(type, targetId);
    };
  }
  return methods;
}
