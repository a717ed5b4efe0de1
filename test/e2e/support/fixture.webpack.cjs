const [addIn] = require("../../../webpack.config.js")({}, { mode: "production" });

/** The pane with scripted jobs, built as the add-in is built. The folder it goes to comes with the call. */
module.exports = {
  ...addIn,
  mode: "production",
  entry: { fixture: `${__dirname}/paneFixture.tsx` },
  plugins: [],
};
