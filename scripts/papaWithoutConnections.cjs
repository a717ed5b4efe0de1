/**
 * A webpack loader for Papa Parse: leaves out what fetches a file from an address and what starts a worker. The pane gives it texts
 * and nothing else, and the script that Excel loads is to hold nothing that could send one anywhere.
 * @param {string} source papaparse.min.js
 * @returns {string} the same script, in which both throw
 */
module.exports = function papaWithoutConnections(source) {
  return [/new XMLHttpRequest\b/g, /new \w+\.Worker\(\w+\)/g].reduce((text, connection) => {
    if (text.match(connection)?.length !== 1) {
      throw new Error(`papaWithoutConnections.cjs: ${connection} is no longer once in Papa Parse.`);
    }
    return text.replace(connection, "function(){throw new Error('Left out.')}()");
  }, source);
};
