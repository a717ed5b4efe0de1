import { invalidArgument, itemNotFound } from "../../../engine/errors";
import { apiObject, readOnly, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { text } from "../given";
import type { SettingRef } from "./refs";

function settingValue({ book, key }: SettingRef): unknown {
  if (!book.settings.has(key)) {
    throw itemNotFound();
  }
  return book.settings.get(key) ?? null;
}

/** Excel.Setting. The store is the one of Office.context.document.settings. */
export const setting: Definition<SettingRef> = {
  scalars: {
    key: readOnly(({ key }) => key),
    value: {
      get: settingValue,
      set: (ref, given) => {
        settingValue(ref);
        ref.book.settings.set(ref.key, given);
      },
    },
    _Id: readOnly(({ key }) => key),
  },
  methods: {
    delete: (ref) => {
      settingValue(ref);
      ref.book.settings.delete(ref.key);
    },
  },
};

/** Excel.SettingCollection. */
export const settingCollection: Definition<Connection> = {
  items: ({ book }) => [...book.settings.keys()].map((key) => apiObject("Setting", { book, key })),
  item: ({ book }, key) => {
    const ref = { book, key: text(key) };
    settingValue(ref);
    return apiObject("Setting", ref);
  },
  methods: {
    add: ({ book }, args) => {
      const key = args.text(0);
      if (key === "") {
        throw invalidArgument();
      }
      book.settings.set(key, args.at(1));
      return apiObject("Setting", { book, key });
    },
    getCount: ({ book }) => book.settings.size,
    getItemOrNullObject: ({ book }, args) => {
      const key = args.text(0);
      return book.settings.has(key) ? apiObject("Setting", { book, key }) : null;
    },
  },
};
