import type { Book } from "../../../engine/book";
import { apiObject, type ApiObject, type Definition } from "../../apiObject";
import { eventsOf, EventType } from "../../events";
import { oneOf } from "../given";
import type { AddinRuntime, RuntimeState } from "./refs";

/** What the library makes for itself when the pane is ready; it asks for no answer. */
export const addinInternalService: Definition<null> = {
  methods: { notifyActionHandlerReady: () => null },
};

const STATES: readonly RuntimeState[] = ["Inactive", "Background", "Visible"];

/** Behind Office.addin.showAsTaskpane, hide and onVisibilityModeChanged. */
export const appRuntimeService: Definition<AddinRuntime> = {
  methods: {
    getAppRuntimeState: ({ state }) => state,
    setAppRuntimeState: (runtime, args) => {
      const state = oneOf(args.at(0), STATES);
      if (state !== runtime.state) {
        runtime.state = state;
        eventsOf(runtime.book).send(EventType.VisibilityChanged, "", {
          visibility: state === "Visible" ? "Visible" : "Hidden",
        });
      }
    },
  },
};

/** Behind Office.addin.setStartupBehavior and getStartupBehavior. */
export const appRuntimePersistenceService: Definition<AddinRuntime> = {
  methods: {
    getAppRuntimeStartState: ({ startState }) => startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = oneOf(args.at(0), STATES);
    },
  },
};

const runtimes = new WeakMap<Book, AddinRuntime>();

function runtimeOf(book: Book): AddinRuntime {
  const known: AddinRuntime = runtimes.get(book) ?? { book, state: "Visible", startState: "Inactive" };
  runtimes.set(book, known);
  return known;
}

/** An object that a request makes by name instead of reaching it from the workbook; null where the name is not known. */
export function newObject(book: Book, name: string): ApiObject | null {
  switch (name.slice(name.lastIndexOf(".") + 1)) {
    case "AddinInternalService":
      return apiObject("AddinInternalService", null);
    case "AppRuntimeService":
      return apiObject("AppRuntimeService", runtimeOf(book));
    case "AppRuntimePersistenceService":
      return apiObject("AppRuntimePersistenceService", runtimeOf(book));
    default:
      return null;
  }
}
