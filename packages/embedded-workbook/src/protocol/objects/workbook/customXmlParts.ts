import type { Book } from "../../../engine/book";
import type { CustomXmlPartContents } from "../../../engine/workbookContents";
import {
  addCustomXml,
  customXmlIn,
  findCustomXml,
  removeCustomXml,
  rootNamespace,
} from "../../../engine/customXml";
import { itemNotFound, WorkbookError } from "../../../engine/errors";
import { apiObject, readOnly, type ApiObject, type Definition } from "../../apiObject";
import type { Connection } from "../../connection";
import { found, text } from "../given";
import type { PartRef, PartsScope } from "./refs";

function existing({ book, part }: PartRef): CustomXmlPartContents {
  if (!book.customXml.includes(part)) {
    throw itemNotFound();
  }
  return part;
}

/** Excel.CustomXmlPart. */
export const customXmlPart: Definition<PartRef> = {
  scalars: {
    id: readOnly(({ part }) => part.id),
    namespaceUri: readOnly(({ part }) => rootNamespace(part.xml)),
  },
  methods: {
    delete: (ref) => removeCustomXml(ref.book, existing(ref)),
    getXml: (ref) => existing(ref).xml,
    setXml: (ref, args) => {
      const xml = args.text(0);
      rootNamespace(xml);
      existing(ref).xml = xml;
    },
  },
};

function partOf(book: Book, part: CustomXmlPartContents | null | undefined): ApiObject {
  return apiObject("CustomXmlPart", { book, part: found(part) });
}

/** Excel.CustomXmlPartCollection. */
export const customXmlPartCollection: Definition<Connection> = {
  items: ({ book }) => book.customXml.map((part) => apiObject("CustomXmlPart", { book, part })),
  item: ({ book }, id) => partOf(book, findCustomXml(book, text(id))),
  methods: {
    add: ({ book }, args) => apiObject("CustomXmlPart", { book, part: addCustomXml(book, args.text(0)) }),
    getByNamespace: ({ book }, args) =>
      apiObject("CustomXmlPartScopedCollection", { book, namespace: args.text(0) }),
    getCount: ({ book }) => book.customXml.length,
    getItemOrNullObject: ({ book }, args) => {
      const part = findCustomXml(book, args.text(0));
      return part && apiObject("CustomXmlPart", { book, part });
    },
  },
};

function inScope({ book, namespace }: PartsScope, id: string): CustomXmlPartContents | null {
  const part = findCustomXml(book, id);
  return part && customXmlIn(book, namespace).includes(part) ? part : null;
}

/** Excel.CustomXmlPartScopedCollection. */
export const customXmlPartScopedCollection: Definition<PartsScope> = {
  items: ({ book, namespace }) =>
    customXmlIn(book, namespace).map((part) => apiObject("CustomXmlPart", { book, part })),
  item: (scope, id) => partOf(scope.book, inScope(scope, text(id))),
  methods: {
    getCount: ({ book, namespace }) => customXmlIn(book, namespace).length,
    getItemOrNullObject: (scope, args) => {
      const part = inScope(scope, args.text(0));
      return part && apiObject("CustomXmlPart", { book: scope.book, part });
    },
    getOnlyItem: ({ book, namespace }) => {
      const [part, ...more] = customXmlIn(book, namespace);
      if (more.length > 0) {
        throw new WorkbookError("GeneralException", "There is more than one custom XML part.");
      }
      return partOf(book, part);
    },
    getOnlyItemOrNullObject: ({ book, namespace }) => {
      const [part, ...more] = customXmlIn(book, namespace);
      return part && more.length === 0 ? apiObject("CustomXmlPart", { book, part }) : null;
    },
  },
};
