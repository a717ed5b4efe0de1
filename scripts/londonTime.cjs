/**
 * A webpack loader for the time zones of moment-timezone, which date-holidays brings: leaves London's and its other names, by which the bank
 * holidays of all four nations are reckoned.
 * @param {string} source the packed zones, as JSON
 * @returns {string} the same with less in it
 */
module.exports = function londonTime(source) {
  const { version, zones, links } = JSON.parse(source);
  const ofLondon = (entry) => entry.startsWith("Europe/London|");
  const kept = zones.filter(ofLondon);
  if (kept.length !== 1) throw new Error("londonTime.cjs: the zones of moment-timezone look otherwise now.");
  // Belfast's zone is a link to London's.
  return JSON.stringify({ version, zones: kept, links: links.filter(ofLondon), countries: [] });
};
