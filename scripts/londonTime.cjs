/**
 * A webpack loader for the time zones of moment-timezone, which date-holidays brings: keeps only London's and its other names, which the bank
 * holidays of all four nations are worked out by.
 * @param {string} source the packed zones, as JSON
 * @returns {string} the same with less in it
 */
module.exports = function londonTime(source) {
  const { version, zones, links } = JSON.parse(source);
  const ofLondon = (entry) => entry.startsWith("Europe/London|");
  const kept = zones.filter(ofLondon);
  if (kept.length !== 1)
    throw new Error("londonTime.cjs: the zones of moment-timezone have another form now.");
  // Belfast's zone is a link to London's.
  return JSON.stringify({ version, zones: kept, links: links.filter(ofLondon), countries: [] });
};
