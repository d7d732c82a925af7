import { unstable_cache } from "next/cache";

/**
 * Has the static page being rendered answered with this status, its own content in the HTML; such a page
 * is not kept (`cache-handler.cjs` reads the tag). Works on pages that Next may cache, and only there.
 */
export async function answerWith(status: 404 | 503): Promise<void> {
  await unstable_cache(() => Promise.resolve(status), ["answer-with", String(status)], {
    tags: [`status:${String(status)}`],
  })();
}
