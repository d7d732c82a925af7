/**
 * Whether a form post comes from a page of this very site. Browsers send `Sec-Fetch-Site` and, with
 * every POST, `Origin`; a request with neither is no browser's and carries no visitor's cookies by
 * accident, so it may pass. Guards route handlers; server actions have the framework's own check.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") {
    return false;
  }
  const origin = request.headers.get("origin");
  if (origin === null) {
    return true;
  }
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
