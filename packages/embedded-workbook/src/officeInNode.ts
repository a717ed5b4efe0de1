import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";
import vm from "node:vm";
import type { OfficeExternal } from "./protocol/officeExternal";

/** The three namespaces of the `@microsoft/office-js` package, connected to one workbook. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** What the library looks for to reach its host; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
}

// Not `require.resolve`, which webpack would replace by a number of its own.
const FOLDER = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const SERVED_FROM = "/office-js/";

/** Compiled once for all workbooks of the process. */
const scripts = new Map<string, vm.Script>();

/**
 * The library's part for Excel on the web waits for messages of a frame that is not here. The API is the same in the part for
 * Windows, which therefore stands in for it.
 */
const IN_PLACE_OF: Readonly<Record<string, string>> = { "excel-web-16.00.js": "excel-win32-16.01.js" };

function script(asked: string): vm.Script {
  const name = IN_PLACE_OF[asked] ?? asked;
  const known = scripts.get(name);
  if (known) {
    return known;
  }
  const file = path.join(FOLDER, name);
  const compiled = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  scripts.set(name, compiled);
  return compiled;
}

interface ScriptTag {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/**
 * The document that office.js meets: it can add script tags and nothing else. It stays "loading", so that the library
 * sends no request of its own when it is ready.
 */
function documentFor(run: (name: string) => void): object {
  const head = {
    appendChild(tag: ScriptTag): void {
      run(tag.src.replace(SERVED_FROM, ""));
      queueMicrotask(() => tag.onload?.());
    },
  };
  const own = { src: `${SERVED_FROM}office.js`, getAttribute: () => null };
  const tags: Record<string, object[]> = { script: [own], head: [head] };
  return {
    readyState: "loading",
    getElementsByTagName: (name: string) => tags[name] ?? [],
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    querySelectorAll: () => [],
    cookie: "",
    URL: "http://localhost/",
    body: null,
  };
}

function isOfficeClient(value: object): value is OfficeClient {
  return "Excel" in value && "Office" in value && "OfficeExtension" in value;
}

/** Loads the unmodified Office.js of the package into an empty context of its own. Resolves when Office is ready. */
export async function loadOfficeInNode(
  external: OfficeExternal,
  bridge: NativeBridge,
): Promise<OfficeClient> {
  const nothing = (): void => undefined;
  const scope: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    navigator: { userAgent: "Node", platform: "Node" },
    location: {
      hash: "",
      search: "",
      href: "http://localhost/",
      protocol: "http:",
      host: "localhost",
      hostname: "localhost",
      origin: "http://localhost",
      pathname: "/",
    },
    name: "",
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    external,
    _richApiNativeBridge: bridge,
  };
  Object.assign(scope, { window: scope, self: scope, top: scope, parent: scope });
  const context = vm.createContext(scope);
  scope.document = documentFor((name) => {
    script(name).runInContext(context);
  });
  script("office.js").runInContext(context);
  const { Office: office } = scope;
  if (
    typeof office !== "object" ||
    office === null ||
    !("onReady" in office) ||
    typeof office.onReady !== "function"
  ) {
    throw new Error("The Office.js of the package did not load.");
  }
  await Promise.resolve(Reflect.apply(office.onReady, office, []));
  if (!isOfficeClient(scope)) {
    throw new Error("The Office.js of the package did not load completely.");
  }
  return scope;
}
