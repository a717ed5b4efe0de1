/** Packages that Univer's CommonJS build asks for, and that are ESM only. */
const esmOnly = [
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "stemmer",
  "trigram-utils",
];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: "<rootDir>/test/oneRealm.cjs",
  roots: ["<rootDir>/test", "<rootDir>/packages"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/", "/test/bench/"],
  // Each file of tests loads its modules anew: one file rather than six hundred of the same, and none for drawing.
  moduleNameMapper: { "^lodash-es$": "lodash", "^cjk-regex$": "<rootDir>/test/cjkRegex.cjs" },
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
  testSequencer: "<rootDir>/test/longestFirst.cjs",
  setupFiles: ["<rootDir>/test/propertySeed.cjs"],
  testTimeout: 120000,
  // Most tests wait for the engine of the workbook; with two processors Jest would keep to one of them.
  maxWorkers: "100%",
};
