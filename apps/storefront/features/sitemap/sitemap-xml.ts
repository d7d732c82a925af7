import { publicUrl } from "@/lib/public-url";

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A list of pages for search engines (sitemaps.org), from paths below the root. */
export function pagesXml(paths: readonly string[]): string {
  const urls = paths.map((path) => `<url><loc>${address(path)}</loc></url>\n`).join("");
  return `${HEAD}<urlset ${NAMESPACE}>\n${urls}</urlset>\n`;
}

/** A list of such lists: a single one may hold 50,000 pages, and ours stay far smaller. */
export function listsXml(paths: readonly string[]): string {
  const lists = paths.map((path) => `<sitemap><loc>${address(path)}</loc></sitemap>\n`).join("");
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${lists}</sitemapindex>\n`;
}

function address(path: string): string {
  return `${publicUrl()}${path}`
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
