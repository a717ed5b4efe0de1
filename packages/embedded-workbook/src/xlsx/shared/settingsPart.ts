/** The namespace of the custom XML part in which the settings of the add-in are kept. */
export const SETTINGS_NAMESPACE = "urn:case-review:document-settings";
/** The id of that part; always the same, so that it is found again. */
export const SETTINGS_ID = "{6B6B1C5E-0D2A-4C57-9A55-3C9E0F1F7A10}";
