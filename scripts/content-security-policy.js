/**
 * The policy that every page carries: nothing is loaded from and nothing is sent to another host, and no text becomes
 * code. Styles alone may be inline, for the components write theirs into the page.
 * @param {{served: boolean}} options whether webpack's server watches the page by a web socket
 * @returns {string} the content of the `Content-Security-Policy` meta element
 */
function contentSecurityPolicy({ served }) {
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${served ? ' ws://localhost:3000 wss://localhost:3000' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { contentSecurityPolicy };
