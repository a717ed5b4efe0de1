import type { Book } from "./book";
import { stateFor } from "./featureState";
import type { Area } from "./contents";
import { liveAreas, type LiveArea } from "./liveAreas";
import type { Sheet } from "./sheet";
import type { BindingContents } from "./workbookContents";

export type BindingType = BindingContents["type"];

/** Cells that an add-in has given a name of its own; it goes where they go. */
export class Binding implements LiveArea {
  constructor(
    readonly id: string,
    readonly type: BindingType,
    readonly sheet: Sheet,
    public place: Area | null,
  ) {
    liveAreas(sheet.book).add(this);
  }
}

const heldBy = stateFor((_book: Book) => ({ bindings: Array<Binding>(), count: 0 }));

/** The bindings of a workbook in the order they came. */
export function bindingsOf(book: Book): readonly Binding[] {
  return heldBy(book).bindings;
}

/** Binds cells; a binding of the same id is replaced. Without an id they get a new one. */
export function addBinding(sheet: Sheet, area: Area, type: BindingType, id: string | null): Binding {
  const held = heldBy(sheet.book);
  held.count += 1;
  const binding = new Binding(id ?? `Binding${held.count}`, type, sheet, { ...area });
  held.bindings = [...held.bindings.filter((other) => other.id !== binding.id), binding];
  return binding;
}

/** The bindings as a file holds them; those of a deleted sheet are gone with it. */
export function dumpBindings(book: Book): BindingContents[] {
  return bindingsOf(book)
    .filter(({ sheet }) => book.sheetById(sheet.id) !== null)
    .map(({ id, type, sheet, place }) => ({ id, type, sheet: sheet.name, area: place }));
}

/** Binds cells as a file says; bindings of sheets that are not there are left out. */
export function loadBindings(book: Book, bindings: readonly BindingContents[]): void {
  for (const { id, type, sheet, area } of bindings) {
    const home = book.sheetByName(sheet);
    if (home && area) addBinding(home, area, type, id);
  }
}

export function removeBinding(binding: Binding): void {
  const held = heldBy(binding.sheet.book);
  held.bindings = held.bindings.filter((other) => other !== binding);
}
