/**
 * The Content-Security-Policy of the pages: what they may load, run and reach. Why each part is there:
 * docs/decisions/no-connection.md.
 */

/** Where office.js comes from in Excel, with its parts for each platform and language. */
const officeJs = "https://appsforoffice.microsoft.com";

/** A page of the add-in. It reaches nothing: no request, no socket, no form. */
const addInPolicy = (scriptsFrom) =>
  [
    "default-src 'none'",
    `script-src ${scriptsFrom}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The page of `npm start`, with Univer on it, which reads its parts and the sample from its own server alone. */
const ownPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/**
 * @param {string} html a page with one head
 * @param {string} policy
 * @returns {string} the page with the policy before all that the policy is about
 */
function withPolicy(html, policy) {
  const charset = '<meta charset="utf-8" />';
  if (html.split(charset).length !== 2)
    throw new Error("contentPolicy.cjs: the page does not say its letters once.");
  return html.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

module.exports = {
  inExcelPolicy: addInPolicy(`'self' ${officeJs}`),
  besideWorkbookPolicy: addInPolicy("'self'"),
  ownPagePolicy,
  withPolicy,
};
