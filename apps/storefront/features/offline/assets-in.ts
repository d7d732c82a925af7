const LEGACY_SCRIPT = /<script\b[^>]*\bnomodule\b[^>]*>/gi;
const ASSET = /(?:\/_next\/)?static\/(?:chunks|media)\/[\w.~-]+\.(?:js|woff2)/g;

/**
 * The fonts and scripts that a page's HTML or a script names, each once, from the root. A script names the
 * parts that it loads later without the framework's prefix. Scripts that only browsers without modules run
 * are left out, and so are style sheets: every page has its own in it.
 */
export function assetsIn(text: string): string[] {
  const named = text.replace(LEGACY_SCRIPT, "").match(ASSET) ?? [];
  return [...new Set(named.map((name) => name.replace(/^(?:\/_next\/)?/, "/_next/")))];
}
