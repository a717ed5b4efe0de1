/** Packages that Univer's CommonJS build asks for, and that are ESM only. */
const esmOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "stemmer",
  "trigram-utils",
  "unicode-regex",
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test", "<rootDir>/packages"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/bench/"],
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // Jest's sandbox looks each of these up at every use, slowly: half the time of a test of the workbook.
  sandboxInjectedGlobals: ["Array", "JSON", "Map", "Math", "Number", "Object", "Set", "String", "WeakMap"],
  setupFiles: ["<rootDir>/test/propertySeed.cjs"],
  testTimeout: 120000,
  // Most tests wait for the engine of the workbook; with two processors Jest would keep to one of them.
  maxWorkers: "100%",
};
