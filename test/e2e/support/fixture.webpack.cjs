const [addIn] = require("../../../webpack.config.js")({}, { mode: "development" });

/** The pane with scripted jobs, built as the add-in is built. The folder it goes to comes with the call. */
module.exports = {
  ...addIn,
  mode: "development",
  devtool: false,
  entry: { fixture: `${__dirname}/paneFixture.tsx` },
  plugins: [],
};
