import type { Definition } from "./apiObject";
import { definitions } from "./objects/definitions";

/** What of a type is supported, by the names in the documentation. */
interface SupportedType {
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

/** Names that begin with an underscore are the client's own. */
const isDocumented = (name: string): boolean => !name.startsWith("_");

/** The events that the methods of a type register for; the client calls `onChanged` DataChanged. */
function eventsIn(methods: readonly string[]): string[] {
  return methods
    .flatMap((method) => /^_Register(\w+)Event$/.exec(method)?.[1] ?? [])
    .map((event) => `on${event.replace(/^Data/, "")}`);
}

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
    events: eventsIn(Object.keys(methods)).sort(),
  };
}

/** Types that the client asks for on its own account and that are not in its documentation. */
const INTERNAL = /^(Addin|AppRuntime)\w*Service$/;

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

/** SUPPORTED.md: what the registry knows of the API, type by type. */
export function supportedCalls(): string {
  const types = supportedTypes();
  const members = types.flatMap(({ read, set, objects, methods, events }) =>
    [read, set, objects, methods, events].flat(),
  );
  const head = [
    "# Supported calls",
    "",
    "What the embedded workbook knows of the Excel JavaScript API, by the names in Microsoft's documentation:",
    `${types.length} types with ${members.length} members. Anything else fails with \`ApiNotFound\`. \`load\`, \`set\`, \`toJSON\`, \`track\`,`,
    "`untrack` and the `context` of every object are Office.js itself.",
    "",
    "This file is made from the registry by `npm run supported`; a test fails while the two differ.",
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
  return `${[...head, ...sections].join("\n")}\n`;
}
