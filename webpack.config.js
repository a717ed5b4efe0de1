const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { IgnorePlugin } = require("webpack");
const buildSign = require("./scripts/buildSign.cjs");
const { besideWorkbookPolicy, inExcelPolicy, withPolicy } = require("./scripts/contentPolicy.cjs");
const ShippedPackages = require("./scripts/shippedPackages.cjs");
const SmallerScripts = require("./scripts/smallerScripts.cjs");

/** Where Excel will load the add-in from. The manifest in the repository names the developer's own machine. */
const developmentUrl = "https://localhost:3001";
const baseUrl = (process.env.BASE_URL ?? developmentUrl).replace(/\/+$/, "");

const dist = path.resolve(__dirname, "dist");
const officeJs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Where the page of the facts goes: not into dist/, where an organisation would give it to everyone. */
const factsFolder = path.resolve(__dirname, ".cache/facts");

/** What manifest.xml has for development alone. */
const forDevelopment = /\s*<!-- Development only[^]*?<!-- End of development only -->/g;

/** How the pane in Excel gets office.js, and how the pane in our own page gets the one of the npm package. */
const officeJsOfMicrosoft =
  '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const officeJsOfThePackage = [
  '<script src="office-bridge.js"></script>',
  '<script src="office-js/office.js"></script>',
].join("\n    ");

/** Copied without being made smaller: what a person reads, and what is not ours. */
const asItIs = { info: { minimized: true } };

/** Replaces what must be there: a text that has changed meanwhile stops the build instead of slipping through. */
function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`webpack.config.js: "${from}" is not there to be replaced.`);
  return text.replaceAll(from, to);
}

/** Leaves out what only the manifest of the repository has. */
function withoutDevelopment(xml) {
  const left = xml.replace(forDevelopment, "");
  if (left === xml) throw new Error("webpack.config.js: manifest.xml has nothing for development alone.");
  return left;
}

/** A page that Excel opens. */
const forExcel = (html) => withPolicy(html.toString(), inExcelPolicy);

function paneForOurPage(html) {
  const withOffice = replaced(
    withPolicy(html.toString(), besideWorkbookPolicy),
    officeJsOfMicrosoft,
    officeJsOfThePackage,
  );
  return replaced(
    replaced(
      replaced(
        withOffice,
        "<!-- From Microsoft's own address, as the store demands. -->",
        "<!-- From this page. -->",
      ),
      'src="taskpane.js"',
      'src="../taskpane.js"',
    ),
    'src="oldBrowser.js"',
    'src="../oldBrowser.js"',
  );
}

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
});

/** Of date-holidays, the pane needs the United Kingdom alone. */
const holidaysOfGb = {
  include: path.join(path.dirname(require.resolve("date-holidays/package.json")), "src/data.js"),
  use: path.join(__dirname, "scripts/holidaysOfGb.cjs"),
};

/** Of its calendars, these follow fixed days and Easter alone. */
const plainCalendars = {
  include: path.join(
    path.dirname(require.resolve("date-holidays-parser/package.json")),
    "src/CalEventFactory.js",
  ),
  use: path.join(__dirname, "scripts/plainCalendars.cjs"),
};

const londonTime = {
  test: /moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/,
  use: path.join(__dirname, "scripts/londonTime.cjs"),
};

const papaWithoutConnections = {
  include: path.dirname(require.resolve("papaparse/package.json")),
  use: path.join(__dirname, "scripts/papaWithoutConnections.cjs"),
};

/** The sample review's returns, in the script that asks for them: the pane may load nothing else. */
const sampleReturns = { include: path.join(__dirname, "assets/sample"), type: "asset/inline" };

/** The same for every one. No file names with hashes: the addresses stay put, and the build is the same each time. */
const common = (name, env) => ({
  name,
  context: __dirname,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  output: { path: dist, filename: "[name].js" },
  devtool: env.mode === "development" ? "source-map" : false,
  performance: { hints: false },
  stats: "errors-warnings",
});

/** What Excel loads: the pane, the ribbon buttons, the manifest, the pictures. Nothing of the embedded workbook. */
const addIn = (env) => ({
  ...common("add-in", env),
  target: ["web", "es2020"],
  entry: {
    taskpane: "./src/taskpane/main.tsx",
    oldBrowser: "./src/taskpane/oldBrowser.ts",
    commands: "./src/commands/commands.ts",
  },
  // The first page and what it reads are in taskpane.js; the other pages, and the jobs, are parts that are loaded when they are asked for.
  output: {
    ...common("add-in", env).output,
    chunkFilename: "parts/[name].js?v=[contenthash]",
    chunkLoadingGlobal: `caseReviewParts_${buildSign()}`,
    // Parts of an earlier build go; the rest of the folder is other builds' too.
    clean: { keep: (file) => !/^parts[\\/]/.test(file) },
  },
  module: {
    rules: [
      typescript("es2020"),
      holidaysOfGb,
      plainCalendars,
      londonTime,
      papaWithoutConnections,
      sampleReturns,
    ],
  },
  // What several parts share is a part too, where it is worth a request; a little is in each.
  optimization: {
    minimizer: [new SmallerScripts(2020)],
    runtimeChunk: false,
    splitChunks: {
      chunks: "async",
      minSize: 30_000,
      cacheGroups: { default: { minChunks: 2 }, defaultVendors: false },
    },
  },
  plugins: [
    new ShippedPackages(""),
    // The names of months and days in other languages, which nobody asks moment for.
    new IgnorePlugin({ resourceRegExp: /^\.\/locale$/, contextRegExp: /moment$/ }),
    new CopyPlugin({
      patterns: [
        { from: "src/taskpane/taskpane.html", to: "taskpane.html", transform: forExcel, ...asItIs },
        {
          from: "src/taskpane/taskpane.html",
          to: "page/taskpane.html",
          transform: paneForOurPage,
          ...asItIs,
        },
        {
          from: "src/commands/commands.html",
          to: "commands.html",
          transform: (html) =>
            replaced(forExcel(html), "</head>", '  <script src="commands.js"></script>\n  </head>'),
          ...asItIs,
        },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (xml) => replaced(withoutDevelopment(xml.toString()), developmentUrl, baseUrl),
          ...asItIs,
        },
        { from: "assets/*.{png,svg,html}", to: "[path][name][ext]", ...asItIs },
        { from: "{LICENSE,NOTICE}", to: "[name].txt", ...asItIs },
      ],
    }),
  ],
});

/** The page of `npm start`: the embedded workbook with a face, and what it serves to the pane beside it. */
const page = (env) => ({
  ...common("page", env),
  target: ["web", "es2022"],
  entry: { page: "./src/page/main.ts" },
  output: { path: dist, filename: "[name].js", chunkFilename: "page/[id].js" },
  module: {
    rules: [typescript("es2022"), { test: /\.css$/, use: ["style-loader", "css-loader"] }],
  },
  optimization: { minimizer: [new SmallerScripts(2022)] },
  plugins: [
    new ShippedPackages("page/"),
    new CopyPlugin({
      patterns: [
        { from: "src/page/index.html", to: "index.html", ...asItIs },
        { from: "src/page/page.css", to: "page.css", ...asItIs },
        ...["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"].map((file) => ({
          from: path.join(officeJs, file),
          to: `page/office-js/${file}`,
          ...asItIs,
        })),
      ],
    }),
  ],
});

/** The first script of the pane in our page, before office.js. */
const bridge = (env) => ({
  ...common("bridge", env),
  target: ["web", "es2022"],
  entry: { "page/office-bridge": "./packages/embedded-workbook/src/browser/officeBridge.ts" },
  module: { rules: [typescript("es2022")] },
  optimization: { minimizer: [new SmallerScripts(2022)] },
});

/** For development alone (`--env facts`): the page that tries the facts about Excel in Excel itself. */
const facts = (env) => ({
  ...common("facts", env),
  target: ["web", "es2020"],
  entry: { facts: "./src/facts/main.ts" },
  output: { path: factsFolder, filename: "[name].js" },
  module: { rules: [typescript("es2020")] },
  optimization: { minimizer: [new SmallerScripts(2020)] },
  plugins: [
    new CopyPlugin({
      patterns: [{ from: "src/facts/facts.html", to: "facts.html", transform: forExcel, ...asItIs }],
    }),
  ],
});

/** The embedded workbook for Node. Packages stay where npm puts them: Univer works in Node only from its CommonJS build. */
const embedded = (env) => ({
  ...common("embedded", env),
  target: "node20",
  entry: { embedded: "./packages/embedded-workbook/src/node.ts" },
  output: { path: dist, filename: "[name].cjs", library: { type: "commonjs2" } },
  externals: [
    ({ request }, callback) =>
      /^[./]/.test(request) || path.isAbsolute(request) ? callback() : callback(null, `commonjs ${request}`),
  ],
  node: { __dirname: false, __filename: false },
  module: {
    rules: [typescript("es2022")],
    // What the code looks up itself in node_modules (the folder of office.js) is looked up when it runs.
    parser: { javascript: { createRequire: false } },
  },
  optimization: { minimize: false },
});

module.exports = (env, argv) =>
  (env.facts ? [facts] : [addIn, page, bridge, embedded]).map((part) => part({ mode: argv.mode }));
