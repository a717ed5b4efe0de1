import type { Book } from "../../engine/book";
import { declareType, type ApiObject } from "../apiObject";
import { EventType, eventsOf } from "../events";
import { oneOf } from "./given";

/** What the library makes for itself when the pane is ready; it asks for no answer. */
const AddinInternalService = declareType<null>("AddinInternalService");
AddinInternalService.define({ methods: { notifyActionHandlerReady: () => null } });

const STATES = ["Inactive", "Background", "Visible"] as const;
type RuntimeState = (typeof STATES)[number];

/** Whether the pane is shown, and what becomes of it when the workbook is opened the next time. */
interface AddinRuntime {
  book: Book;
  state: RuntimeState;
  startState: RuntimeState;
}

/** Behind Office.addin.showAsTaskpane, hide and onVisibilityModeChanged. */
const AppRuntimeService = declareType<AddinRuntime>("AppRuntimeService");
AppRuntimeService.define({
  methods: {
    getAppRuntimeState: ({ state }) => state,
    setAppRuntimeState: (runtime, args) => {
      const state = oneOf(args.at(0), STATES);
      if (state !== runtime.state) {
        runtime.state = state;
        eventsOf(runtime.book).tell(EventType.VisibilityChanged, "", {
          visibility: state === "Visible" ? "Visible" : "Hidden",
        });
      }
    },
  },
});

/** Behind Office.addin.setStartupBehavior and getStartupBehavior. */
const AppRuntimePersistenceService = declareType<AddinRuntime>("AppRuntimePersistenceService");
AppRuntimePersistenceService.define({
  methods: {
    getAppRuntimeStartState: ({ startState }) => startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = oneOf(args.at(0), STATES);
    },
  },
});

const runtimes = new WeakMap<Book, AddinRuntime>();

function runtimeOf(book: Book): AddinRuntime {
  const known: AddinRuntime = runtimes.get(book) ?? { book, state: "Visible", startState: "Inactive" };
  runtimes.set(book, known);
  return known;
}

/** Objects that a request makes by name instead of reaching them from the workbook; null where the name is unknown. */
export function newObject(book: Book, name: string): ApiObject | null {
  switch (name.slice(name.lastIndexOf(".") + 1)) {
    case "AddinInternalService":
      return AddinInternalService.of(null);
    case "AppRuntimeService":
      return AppRuntimeService.of(runtimeOf(book));
    case "AppRuntimePersistenceService":
      return AppRuntimePersistenceService.of(runtimeOf(book));
    default:
      return null;
  }
}
