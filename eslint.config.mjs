import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { arrows } from "./lint/arrows.mjs";
import { circles } from "./lint/circles.mjs";

const typescript = ["**/*.ts", "**/*.tsx"];

/** Globals that only some folders may name, with what to use instead. */
const excel = {
  name: "Excel",
  message: "Only src/workbook speaks to Excel; ask one of its modules, or take a type that it exports.",
};
const excelTypes = { selector: "TSQualifiedName[left.name='Excel']", message: excel.message };
const office = [
  { name: "Office", message: "Only src/workbook, src/taskpane and src/commands know Office." },
  { name: "OfficeExtension", message: "Only src/workbook knows Office's own errors." },
];
const clockAndLocale = [
  { name: "Date", message: "No JavaScript Date in date arithmetic: use src/calendar; today is handed in." },
  { name: "Intl", message: "What a return means must not depend on the machine's locale." },
  { name: "performance", message: "These folders do not know the clock." },
];
const clockAndLocaleSyntax = [
  {
    selector: "MemberExpression[property.name=/^toLocale/]",
    message: "Depends on the machine's locale: use toLowerCase, toUpperCase or a format of src/calendar.",
  },
  {
    selector: "MemberExpression[property.name='localeCompare']",
    message: "Depends on the machine's locale: compare with < and >.",
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: "These folders do not know the clock: today is handed in.",
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "Not repeatable." },
];

/** What some version of Excel in use cannot do; docs/excel.md. */
const lookbehind = "Safari before 16.4 cannot read a lookbehind: see src/chronology/names/matchesApart.ts.";
const notInEveryExcel = [
  { selector: "Literal[regex.pattern=/[(][?]<[=!]/]", message: lookbehind },
  { selector: "Literal[value=/[(][?]<[=!]/]", message: lookbehind },
  { selector: "TemplateElement[value.raw=/[(][?]<[=!]/]", message: lookbehind },
  {
    selector: ":matches(Identifier[name='mergeUndoGroup'], Literal[value='mergeUndoGroup'])",
    message:
      "Excel refuses a job of one undo group as soon as it names, shows, moves, inserts or deletes a sheet.",
  },
];

/** The look of sheets: set by src/workbook/look alone, so that a later change is made in one place. */
const look =
  "Only src/workbook/look sets how a sheet looks: use queueSheetLook, or what look/cells.ts and look/rules.ts offer.";
const lookSyntax = [
  {
    // range.format.fill.color = …, border.weight = …, sheet.showGridlines = …
    selector:
      "AssignmentExpression > MemberExpression.left[property.name=/^(color|bold|italic|strikethrough|underline|size|weight|columnWidth|rowHeight|wrapText|verticalAlignment|horizontalAlignment|indentLevel|textOrientation|showGridlines|showBandedRows|columnHidden)$/]",
    message: look,
  },
  {
    // sheet.pageLayout, sheet.freezePanes, range.format.borders; also taken out by destructuring
    selector:
      ":matches(MemberExpression[property.name=/^(pageLayout|freezePanes|borders)$/], ObjectPattern > Property[key.name=/^(pageLayout|freezePanes|borders)$/])",
    message: look,
  },
  { selector: "CallExpression[callee.property.name='setSolidColor']", message: look },
  {
    selector: "CallExpression[callee.object.property.name='fill'][callee.property.name='clear']",
    message: look,
  },
  {
    selector: "Literal[value=/^#[0-9A-Fa-f]{6}$/]",
    message: `A colour: name it in src/workbook/look/colours.ts. ${look}`,
  },
  {
    selector: "Literal[value=/^TableStyle/]",
    message: `The style of a table is one of src/workbook/look/tables.ts. ${look}`,
  },
];

export default defineConfig(
  { ignores: ["dist/", "coverage/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,

  {
    name: "typescript",
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // No casts: narrow, or parse with zod. `as const` is not a cast and stays allowed.
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A string spread out by its characters is what is meant, wherever it is done here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // Names that begin with an underscore say that a parameter is there only for its place.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "no-console": "error",
    },
  },
  {
    name: "the way the arrows point, without a circle",
    files: ["src/**/*.{ts,tsx}", "packages/**/*.{ts,tsx}"],
    plugins: { house: { rules: { arrows, circles } } },
    rules: { "house/arrows": "error", "house/circles": "error" },
  },
  {
    name: "what only some folders may name",
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", excel, ...office],
      "no-restricted-syntax": ["error", excelTypes, ...notInEveryExcel],
    },
  },
  {
    name: "folders that know neither Excel nor React nor the clock nor the locale",
    files: ["cells", "calendar", "chronology", "plan", "publication", "review"].map(
      (folder) => `src/${folder}/**/*.{ts,tsx}`,
    ),
    rules: {
      "no-restricted-globals": ["error", excel, ...office, ...clockAndLocale],
      "no-restricted-syntax": ["error", excelTypes, ...clockAndLocaleSyntax, ...notInEveryExcel],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(react|react-dom|@fluentui/|@microsoft/office-js|node:|@univerjs/)",
              message: "This folder knows neither Excel nor React nor the machine.",
            },
          ],
        },
      ],
    },
  },
  {
    name: "folders that know Office but not Excel",
    files: ["src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    rules: { "no-restricted-globals": ["error", excel] },
  },
  {
    name: "the folder that speaks to Excel",
    files: ["src/workbook/**/*.ts"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": ["error", ...lookSyntax, ...notInEveryExcel],
    },
  },
  {
    name: "the page that tries the facts in Excel",
    files: ["src/facts/**/*.ts"],
    rules: {
      "no-restricted-globals": "off",
      "no-restricted-syntax": ["error", ...notInEveryExcel],
    },
  },
  {
    name: "the folder that says how sheets look",
    files: ["src/workbook/look/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...notInEveryExcel] },
  },
  {
    name: "office add-ins",
    files: ["workbook", "jobs", "taskpane", "commands", "facts"].map(
      (folder) => `src/${folder}/**/*.{ts,tsx}`,
    ),
    plugins: { "office-addins": officeAddins },
    // The plugin's ready-made config would bring its own, older parser: its rules are named one by one instead.
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    name: "what people see",
    files: ["src/taskpane/**/*.{ts,tsx}", "src/page/**/*.{ts,tsx}"],
    extends: [
      react.configs.flat.recommended,
      react.configs.flat["jsx-runtime"],
      reactHooks.configs.flat.recommended,
      jsxA11y.flatConfigs.strict,
    ],
    settings: { react: { version: "detect" } },
    rules: {
      // TypeScript's own types say it better.
      "react/prop-types": "off",
    },
  },
  {
    name: "the command line and the benches speak to the terminal",
    files: ["src/cli/**/*.ts", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    name: "tests",
    files: ["test/**/*.{ts,tsx}", "packages/*/test/**/*.{ts,tsx}"],
    rules: {
      // A test names what it expects of a mock without calling it.
      "@typescript-eslint/unbound-method": "off",
      // A table of cases is as long as there are cases.
      "max-lines": "off",
    },
  },
  {
    name: "plain scripts",
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "Buffer",
          "module",
          "require",
          "__dirname",
          "setTimeout",
          "clearTimeout",
        ].map((name) => [name, "readonly"]),
      ),
    },
  },
);
