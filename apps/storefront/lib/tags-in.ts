const MOST = 500;
const KNOWN =
  /^(?:catalogue|statistics|(?:product|product-reviews|seller-reviews):[a-z0-9-]{1,200})$/;

/**
 * The tags to revalidate in a posted body `{ tags: [...] }`, each once, with `catalogue` added wherever a
 * product is named. Null for anything else: no list, an empty or over-long one, or a tag that no page has.
 */
export function tagsIn(body: unknown): string[] | null {
  if (typeof body !== "object" || body === null || !("tags" in body)) return null;
  const { tags } = body;
  if (!Array.isArray(tags) || tags.length === 0 || tags.length > MOST) return null;
  const known = new Set<string>();
  for (const tag of tags as unknown[]) {
    if (typeof tag !== "string" || !KNOWN.test(tag)) return null;
    known.add(tag);
    if (tag.startsWith("product:")) known.add("catalogue");
  }
  return [...known];
}
