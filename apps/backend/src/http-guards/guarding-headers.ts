/** What is served is what it says it is, stands in nobody's frame, and tells other sites no path. */
const EVERYWHERE = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

/** For answers of the API, which hold nothing that a browser should ever run or draw. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/**
 * For the operator's panel: everything from this backend alone. Medusa's own list of orders asks a
 * third party for flags; the panel draws them itself. Its components set styles on elements.
 */
function panelPolicy(backendOrigin: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${backendOrigin}`,
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Whether a path is the panel's; its address in the configuration is `/app`. */
function isPanel(path: string): boolean {
  return /^\/app(\/|\?|$)/.test(path);
}

/** Whoever has reached a market by https once goes there by https alone for a year (RFC 6797). */
const HTTPS_ONLY = { "Strict-Transport-Security": "max-age=31536000" };

function policyOf(path: string, backendOrigin: string): Record<string, string> {
  if (isPanel(path)) {
    return { "Content-Security-Policy": panelPolicy(backendOrigin) };
  }
  return path.startsWith("/static/") ? {} : { "Content-Security-Policy": NOTHING };
}

/**
 * The guarding headers of an answer. Pictures under `/static` get no policy of their own: they are shown
 * by others.
 *
 * @param path of the request, with its query
 * @param backendOrigin where operators reach the backend, e.g. https://ban-quan-ly.example
 */
export function guardingHeaders(path: string, backendOrigin: string): Record<string, string> {
  return {
    ...EVERYWHERE,
    ...(backendOrigin.startsWith("https:") ? HTTPS_ONLY : {}),
    ...policyOf(path, backendOrigin),
  };
}
