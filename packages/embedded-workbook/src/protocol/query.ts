import type { ApiObject } from "./apiObject";
import { membersOf, notKnown, type Members } from "./members";
import { MEMBERS_NOT_KNOWN } from "./membersNotKnown";
import type { References } from "./references";
import { broughtBy } from "./requirementSets";
import type { QueryInfo } from "./wire";

/** Names in an answer start with a capital. */
function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

interface Wanted {
  /** Every plain property. */
  all: boolean;
  members: Map<string, Wanted>;
}

function wantedOf(query: QueryInfo): Wanted {
  const root: Wanted = { all: false, members: new Map() };
  const add = (path: string): Wanted =>
    path.split("/").reduce((wanted, part) => {
      const name = part.charAt(0).toLowerCase() + part.slice(1);
      if (name === "*") {
        wanted.all = true;
        return wanted;
      }
      // "items" is the collection itself.
      if (name === "items" || name === "$all") {
        return wanted;
      }
      const inner = wanted.members.get(name) ?? { all: false, members: new Map<string, Wanted>() };
      wanted.members.set(name, inner);
      return inner;
    }, root);
  for (const path of query.Select ?? []) {
    const leaf = add(path);
    leaf.all ||= leaf === root;
  }
  for (const path of query.Expand ?? []) {
    add(path);
  }
  root.all ||= (query.Select ?? []).length === 0;
  return root;
}

/** What is known when a load is answered. */
interface Known {
  references: References;
  /** The ExcelApi that is there, after its point. */
  excelApi: number;
}

/** What a load asks for, in the form that the client's _handleResult reads. */
export async function queryResult(object: ApiObject, query: QueryInfo, known: Known): Promise<unknown> {
  const later: Promise<void>[] = [];
  const result = answerTo(object, query, { ...known, later });
  await Promise.all(later);
  return result;
}

/** What is known when a load is answered, and what of the answer is still worked out. */
interface Answering extends Known {
  later: Promise<void>[];
}

function answerTo(object: ApiObject, query: QueryInfo, known: Answering): unknown {
  const wanted = wantedOf(query);
  const members = membersOf(object, known.excelApi);
  const items = members.items();
  if (items === null) {
    return read(object, wanted, known);
  }
  const from = query.Skip ?? 0;
  const slice = items.slice(
    from,
    query.Top === null || query.Top === undefined ? undefined : from + query.Top,
  );
  const ofItems = wantedOfItems(members, wanted);
  return {
    ...ownMembers(members, wanted),
    ...(ofItems && { _Items: slice.map((item) => read(item, ofItems, known)) }),
  };
}

/** What a load of a collection asks of its items; null where it names only properties of the collection itself. */
function wantedOfItems(collection: Members, wanted: Wanted): Wanted | null {
  const members = new Map([...wanted.members].filter(([name]) => !collection.has("scalar", name)));
  return members.size === 0 && wanted.members.size > 0 && !wanted.all ? null : { all: wanted.all, members };
}

/** The properties of the collection itself, such as `count`, that a load of a collection may name. */
function ownMembers(collection: Members, wanted: Wanted): Record<string, unknown> {
  const names = [...wanted.members.keys()].filter((name) => collection.has("scalar", name));
  return Object.fromEntries(names.map((name) => [wireName(name), collection.get(name)]));
}

const gaps = new Map(
  MEMBERS_NOT_KNOWN.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .map(([type = "", ...members]) => [type, new Set(members)]),
);

/**
 * Excel ignores a name in a load that its API does not have: Microsoft's samples load "noPropertiesNeeded". What it has and is not
 * known here is refused.
 */
function refuseGap(type: string, name: string, excelApi: number): void {
  if (gaps.get(type)?.has(name) || broughtBy(type, name) > excelApi) {
    throw notKnown(`${type}.${name}`);
  }
}

function read(object: ApiObject, wanted: Wanted, known: Answering): unknown {
  const result: Record<string, unknown> = { ...known.references.identityOf(object) };
  const members = membersOf(object, known.excelApi);
  const items = members.items();
  if (items) {
    const ofItems = wantedOfItems(members, wanted);
    return {
      ...result,
      ...ownMembers(members, wanted),
      ...(ofItems && { _Items: items.map((item) => read(item, ofItems, known)) }),
    };
  }
  const put = (name: string): void => {
    const value = members.get(name);
    if (value instanceof Promise) {
      known.later.push(value.then((worked: unknown) => void (result[wireName(name)] = worked)));
    } else {
      result[wireName(name)] = value;
    }
  };
  const plain = wanted.all || wanted.members.size === 0 ? members.scalarNames() : [];
  plain.forEach(put);
  for (const [name, inner] of wanted.members) {
    if (members.has("scalar", name)) {
      put(name);
    } else if (members.has("link", name)) {
      const linked = members.link(name);
      result[wireName(name)] = linked === null ? null : read(linked, inner, known);
    } else {
      refuseGap(object.type, name, known.excelApi);
    }
  }
  return result;
}
