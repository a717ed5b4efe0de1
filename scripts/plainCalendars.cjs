/**
 * A webpack loader for the days of date-holidays-parser: takes out the calendars that no bank holiday of the United Kingdom follows, and with
 * them the astronomy that some need. The package marks each with "#ifndef" for this.
 * @param {string} source the module that makes days of rules
 * @returns {string} the same with fixed days and Easter alone
 */
module.exports = function plainCalendars(source) {
  const marked = /^ *\/\/ #ifndef no\w+\n[^]*?^ *\/\/ #endif\n/gm;
  const left = source.replace(marked, "");
  if (/astronomia|Equinox|Chinese|ifndef/.test(left) || !/Easter/.test(left) || left === source)
    throw new Error("plainCalendars.cjs: date-holidays-parser marks its calendars in another way now.");
  return left;
};
