const { minify } = require("@swc/core");
const { Compilation, sources } = require("webpack");

/** Makes the scripts of a build smaller with swc, in a second or two where webpack's own way takes half a minute, to the same size. */
module.exports = class SmallerScripts {
  /** @param year the JavaScript that the scripts may be in, by its year */
  constructor(year) {
    this.year = year;
  }

  apply(compiler) {
    const name = "SmallerScripts";
    const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
    const { year } = this;
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const scripts = compilation
          .getAssets()
          .filter(({ name: file, info }) => /\.js(?:\?|$)/.test(file) && !info.minimized);
        await Promise.all(
          scripts.map(async ({ name: file, source }) => {
            const { code } = await minify(source.source().toString(), {
              compress: { ecma: year, passes: 3 },
              mangle: true,
              ecma: year,
              format: { comments: false },
            });
            compilation.updateAsset(file, new sources.RawSource(code), { minimized: true });
          }),
        );
      });
    });
  }
};
