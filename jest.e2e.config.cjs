/**
 * The tests that need more than npm brings: Chromium, LibreOffice, xmllint. `.ci/run` installs them.
 * Two files at a time: each starts a browser or an office of its own.
 * @type {import('jest').Config}
 */
module.exports = {
  ...require("./jest.config.cjs"),
  roots: ["<rootDir>/test/e2e", "<rootDir>/packages/embedded-workbook/test/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/support/buildPane.ts",
  maxWorkers: 2,
  testTimeout: 300000,
};
