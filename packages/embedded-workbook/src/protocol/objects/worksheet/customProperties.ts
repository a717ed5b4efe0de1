import { invalidArgument } from "../../../engine/errors";
import type { Sheet } from "../../../engine/sheet";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import { found, text } from "../given";
import type { SheetPropertyRef } from "./refs";

function propertiesOf(sheet: Sheet): Map<string, { key: string; value: string }> {
  return sheet.extras.customProperties;
}

function held({ sheet, key }: SheetPropertyRef): { key: string; value: string } {
  return found(propertiesOf(sheet).get(key.toLowerCase()));
}

/** Excel.WorksheetCustomProperty. */
export const sheetProperty: Definition<SheetPropertyRef> = {
  scalars: {
    key: readOnly((ref) => held(ref).key),
    value: {
      get: (ref) => held(ref).value,
      set: (ref, value) => {
        held(ref).value = text(value);
      },
    },
  },
  methods: {
    delete: (ref) => {
      held(ref);
      propertiesOf(ref.sheet).delete(ref.key.toLowerCase());
    },
  },
};

function find({ sheet }: { sheet: Sheet }, key: unknown): ApiObject | null {
  const property = propertiesOf(sheet).get(text(key).toLowerCase());
  return property ? apiObject("WorksheetCustomProperty", { sheet, key: property.key }) : null;
}

/** Excel.WorksheetCustomPropertyCollection. A key has at most 255 characters, whatever their case. */
export const sheetPropertyCollection: Definition<{ sheet: Sheet }> = {
  items: ({ sheet }) =>
    [...propertiesOf(sheet).values()].map(({ key }) => apiObject("WorksheetCustomProperty", { sheet, key })),
  item: (scope, key) => found(find(scope, key)),
  methods: {
    add: ({ sheet }, args) => {
      const [key, value] = [args.text(0), args.text(1)];
      if (key === "" || key.length > 255) throw invalidArgument();
      propertiesOf(sheet).set(key.toLowerCase(), { key, value });
      return apiObject("WorksheetCustomProperty", { sheet, key });
    },
    getCount: ({ sheet }) => propertiesOf(sheet).size,
    getItemOrNullObject: (scope, args) => find(scope, args.at(0)),
  },
};
