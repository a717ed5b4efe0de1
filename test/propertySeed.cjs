/**
 * Properties try other cases at each run, so that a fault is found one day. Where PROPERTY_SEED is set, as in `.ci/run`, they
 * try the same each time: whether a change lands should not hang on luck.
 */
if (process.env.PROPERTY_SEED !== undefined) {
  require("fast-check").configureGlobal({ seed: Number(process.env.PROPERTY_SEED) });
}
