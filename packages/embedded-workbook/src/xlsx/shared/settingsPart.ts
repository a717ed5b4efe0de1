/** The namespace of the custom XML part that holds the settings an add-in keeps with the document. */
export const SETTINGS_NAMESPACE = "urn:embedded-workbook:document-settings";
/** Files that were saved by earlier versions have another word in the place of the second. */
export const SETTINGS_NAMESPACES = /^urn:[a-z-]+:document-settings$/;
/** The id of that part; always the same, so that it is found again. */
export const SETTINGS_ID = "{6B6B1C5E-0D2A-4C57-9A55-3C9E0F1F7A10}";

/** The same for its bindings, which Excel keeps with the add-in itself. */
export const BINDINGS_NAMESPACE = "urn:embedded-workbook:document-bindings";
export const BINDINGS_ID = "{6B6B1C5E-0D2A-4C57-9A55-3C9E0F1F7A11}";
