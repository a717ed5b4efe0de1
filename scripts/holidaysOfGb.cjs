/**
 * A webpack loader for the data of date-holidays: keeps only the bank holidays of Great Britain and Northern Ireland, and their
 * names. The days of all other countries are nine tenths of the pane's script.
 * @param {string} source the module, "export const data = {…}"
 * @returns {string} the same module with less in it
 */
module.exports = function holidaysOfGb(source) {
  const begin = "export const data = ";
  const text = source.trim().replace(/;$/, "");
  if (!text.startsWith(begin))
    throw new Error("holidaysOfGb.cjs: the data of date-holidays has another form now.");
  const { holidays, names, ...about } = JSON.parse(text.slice(begin.length));
  if (!holidays?.GB) throw new Error("holidaysOfGb.cjs: date-holidays has no bank holidays of GB.");
  const used = new Set(["substitutes"]);
  JSON.stringify(holidays.GB, (key, value) => {
    if (key === "_name") used.add(value);
    return value;
  });
  const kept = Object.fromEntries(Object.entries(names).filter(([name]) => used.has(name)));
  return `${begin}${JSON.stringify({ ...about, holidays: { GB: holidays.GB }, names: kept })};\n`;
};
