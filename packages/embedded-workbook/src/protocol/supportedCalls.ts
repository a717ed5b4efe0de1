import type { Definition } from "./apiObject";
import { definitions } from "./objects/definitions";

/** What of a type is supported, by the names in the documentation. */
export interface SupportedType {
  name: string;
  /** Properties that can only be read. */
  read: string[];
  /** Properties that can be read and set. */
  set: string[];
  /** Properties that hold another object. */
  objects: string[];
  methods: string[];
  events: string[];
}

/** Names that begin with an underscore are the client's own; for `Excel.createWorkbook` it calls the application. */
const isDocumented = (name: string): boolean => !name.startsWith("_") && name !== "createWorkbook";

/** The events that the methods of a type register for; the client calls `onChanged` DataChanged. */
function eventsIn(methods: readonly string[]): string[] {
  return methods
    .flatMap(
      (method) =>
        /^_Register(\w+)Event$/.exec(method)?.[1] ?? /^_RegisterEvent(\w+)$/.exec(method)?.[1] ?? [],
    )
    .map((event) => `on${event.replace(/^Data/, "")}`);
}

/** Events that the client hears of without registering for them. */
const UNREGISTERED: Readonly<Record<string, readonly string[]>> = {
  Binding: ["onDataChanged", "onSelectionChanged"],
  SettingCollection: ["onSettingsChanged"],
  Workbook: ["onSelectionChanged"],
};

function supported(
  name: string,
  { scalars = {}, links = {}, methods = {}, items, item }: Definition<never>,
): SupportedType {
  const properties = Object.entries(scalars).filter(([property]) => isDocumented(property));
  const names = (settable: boolean): string[] =>
    properties.filter(([, scalar]) => "set" in scalar === settable).map(([property]) => property);
  return {
    name,
    read: [...names(false), ...(items ? ["items"] : [])].sort(),
    set: names(true).sort(),
    objects: Object.keys(links).filter(isDocumented).sort(),
    methods: [...Object.keys(methods).filter(isDocumented), ...(item ? ["getItem"] : [])].sort(),
    events: [...eventsIn(Object.keys(methods)), ...(UNREGISTERED[name] ?? [])].sort(),
  };
}

/** Types that the client asks for on its own account and that are not in its documentation. */
const INTERNAL =
  /^(Addin|AppRuntime)\w*Service$|^WorkbookCreated$|^Style(Font|Fill|Border|BorderCollection)$/;

/** Every documented type that the embedded workbook supports, in alphabetical order. */
export function supportedTypes(): SupportedType[] {
  return Object.entries(definitions)
    .filter(([name]) => !INTERNAL.test(name))
    .map(([name, definition]) => supported(name, definition))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function line(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`- **${title}:** ${names.map((name) => `\`${name}\``).join(", ")}`];
}

/** All members of a type, in the order of the lists. */
export function membersOfType({ read, set, objects, methods, events }: SupportedType): string[] {
  return [read, set, objects, methods, events].flat();
}

/** What a requirement set has that is not known here. */
export interface Gap {
  /** "1.9". */
  set: string;
  /** Types of which nothing is known. */
  types: string[];
  /** Members of types that are known: "Range.copyFrom". */
  members: string[];
}

/** The members of one type together: "Range.copyFrom", "Range.find" are "Range: copyFrom, find". */
function gathered(members: readonly string[]): string {
  const byType = new Map<string, string[]>();
  for (const member of members) {
    const [type = "", name = ""] = member.split(".");
    byType.set(type, [...(byType.get(type) ?? []), `\`${name}\``]);
  }
  return [...byType].map(([type, names]) => `${type}: ${names.join(", ")}`).join("; ");
}

function sectionOf({ set, types, members }: Gap): string[] {
  return [
    "",
    `### ExcelApi ${set}`,
    "",
    ...(types.length > 0 ? [`- **Whole types:** ${types.join(", ")}`] : []),
    ...(members.length > 0 ? [`- **Members:** ${gathered(members)}`] : []),
  ];
}

/** SUPPORTED.md: what the registry knows of the API, type by type, and what it does not know, set by set. */
export function supportedCalls(gaps: readonly Gap[]): string {
  const types = supportedTypes();
  const members = types.flatMap(membersOfType);
  const head = [
    "# Supported calls",
    "",
    "This file is made from the registry by `npm run supported`, not by hand; a test fails while the two differ. It is one list,",
    "however long, so that one search says whether a call is known, and a change of the registry shows in one place.",
    "",
    "What the embedded workbook knows of the Excel JavaScript API, by the names in Microsoft's documentation:",
    `${types.length} types with ${members.length} members. Anything else fails with \`ApiNotFound\`. \`load\`, \`set\`, \`toJSON\`, \`track\`,`,
    "`untrack` and the `context` of every object are Office.js itself.",
  ];
  const sections = types.flatMap(({ name, read, set, objects, methods, events }) => [
    "",
    `## ${name}`,
    "",
    ...line("Read", read),
    ...line("Read and set", set),
    ...line("Objects", objects),
    ...line("Methods", methods),
    ...line("Events", events),
  ]);
  const missing = [
    "",
    "## What the requirement sets have beyond this",
    "",
    "`isSetSupported` answers for the whole of a set of ExcelApi, as Excel does. These are the members of each set that are",
    "not known here and fail with `ApiNotFound` although it says yes. `ExcelApiOnline` and `ExcelApiDesktop` are not there.",
    ...gaps.flatMap(sectionOf),
  ];
  return `${[...head, ...sections, ...missing].join("\n")}\n`;
}
