import { declareType, type ApiObject } from "../apiObject";

/** What the library makes for itself when the pane is ready; it asks for no answer. */
const AddinInternalService = declareType<null>("AddinInternalService");
AddinInternalService.define({ methods: { notifyActionHandlerReady: () => null } });

/** Objects that a request makes by name instead of reaching them from the workbook; null where the name is unknown. */
export function newObject(name: string): ApiObject | null {
  return name.endsWith("AddinInternalService") ? AddinInternalService.of(null) : null;
}
