import type { DocumentProperties } from "../../../engine/workbookContents";
import { invalidArgument } from "../../../engine/errors";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { found, number, text } from "../given";
import type { CustomPropertyRef } from "./refs";

type TextProperty =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

function textProperty(name: TextProperty) {
  return {
    get: ({ book }: Connection): string => book.properties[name] ?? "",
    set: ({ book }: Connection, value: unknown): void => {
      book.properties = { ...book.properties, [name]: text(value) };
    },
  };
}

/** Excel.DocumentProperties. */
export const documentProperties: Definition<Connection> = {
  scalars: {
    title: textProperty("title"),
    subject: textProperty("subject"),
    author: textProperty("author"),
    keywords: textProperty("keywords"),
    comments: textProperty("comments"),
    category: textProperty("category"),
    manager: textProperty("manager"),
    company: textProperty("company"),
    lastAuthor: readOnly(({ book }) => book.properties.lastAuthor ?? ""),
    creationDate: readOnly(({ book }) => book.properties.created ?? null),
    revisionNumber: {
      get: ({ book }) => book.properties.revisionNumber ?? 0,
      set: ({ book }, value) => {
        book.properties = { ...book.properties, revisionNumber: number(value) };
      },
    },
  },
  links: {
    custom: (connection) => apiObject("CustomPropertyCollection", connection),
  },
};

type CustomPropertyContents = DocumentProperties["custom"][number];

function find({ book, key }: CustomPropertyRef): CustomPropertyContents | null {
  return book.properties.custom.find((property) => property.key.toLowerCase() === key.toLowerCase()) ?? null;
}

function existing(ref: CustomPropertyRef): CustomPropertyContents {
  return found(find(ref));
}

/** The longest key, and the longest text (Excel.CustomPropertyCollection.add). */
const MAX_LENGTH = 255;

function propertyValue(value: unknown): string | number | boolean {
  if (typeof value === "string" && value.length > MAX_LENGTH) {
    throw invalidArgument("A custom property can't hold more than 255 characters.");
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw invalidArgument();
  }
  return value;
}

function typeOf({ value, isDate }: CustomPropertyContents): string {
  if (typeof value === "number") {
    return Number.isInteger(value) ? "Number" : "Float";
  }
  return typeof value === "boolean" ? "Boolean" : isDate ? "Date" : "String";
}

/** Excel.CustomProperty. */
export const customProperty: Definition<CustomPropertyRef> = {
  scalars: {
    key: readOnly((ref) => existing(ref).key),
    type: readOnly((ref) => typeOf(existing(ref))),
    value: {
      get: (ref) => existing(ref).value,
      set: (ref, value) => {
        existing(ref).value = propertyValue(value);
      },
    },
    _Id: readOnly(({ key }) => key),
  },
  methods: {
    delete: (ref) => {
      const property = existing(ref);
      const { properties } = ref.book;
      ref.book.properties = {
        ...properties,
        custom: properties.custom.filter((other) => other !== property),
      };
    },
  },
};

function objectOf(ref: CustomPropertyRef): ApiObject {
  return apiObject("CustomProperty", { book: ref.book, key: existing(ref).key });
}

/** Excel.CustomPropertyCollection. */
export const customPropertyCollection: Definition<Connection> = {
  items: ({ book }) => book.properties.custom.map(({ key }) => apiObject("CustomProperty", { book, key })),
  item: ({ book }, key) => objectOf({ book, key: text(key) }),
  methods: {
    add: ({ book }, args) => {
      const ref = { book, key: args.text(0) };
      const value = propertyValue(args.at(1));
      if (ref.key === "" || ref.key.length > MAX_LENGTH) {
        throw invalidArgument();
      }
      const known = find(ref);
      if (known) {
        known.value = value;
      } else {
        book.properties.custom.push({ key: ref.key, value });
      }
      return objectOf(ref);
    },
    deleteAll: ({ book }) => {
      book.properties = { ...book.properties, custom: [] };
    },
    getCount: ({ book }) => book.properties.custom.length,
    getItemOrNullObject: ({ book }, args) => {
      const ref = { book, key: args.text(0) };
      return find(ref) ? objectOf(ref) : null;
    },
  },
};
