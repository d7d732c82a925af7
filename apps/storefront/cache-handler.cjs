const FileSystemCache = require("next/dist/server/lib/incremental-cache/file-system-cache").default;
const { vietnamDay } = require("@cho-lang/ocop/vietnam-day");

/** @typedef {InstanceType<typeof FileSystemCache>} Cache */

const TAGS_HEADER = "x-next-cache-tags";

/**
 * Next's own cache, with two rules more about rendered pages, told by their tags:
 *
 * - `day:<day of Việt Nam>` (lib/rendered-on.ts): the page is not found on any other day. So the first
 *   request after Việt Nam's midnight renders anew and a star that ended is gone, without a job. Pages of
 *   the build (`day:build`) and of a time when the catalogue could not be read (`day:none`) are never found.
 * - `status:<404 or 503>` (lib/answer-with.ts): the page goes out with that status and is not kept.
 *   Next's own notFound() would send an empty shell that only script fills.
 */
class DailyCache extends FileSystemCache {
  /**
   * @override
   * @param {Parameters<Cache["get"]>} args
   */
  async get(...args) {
    const entry = await super.get(...args);
    const today = vietnamDay(new Date());
    return tagged(entry?.value, "day:").every((day) => day === today) ? entry : null;
  }

  /**
   * Next sends the very object that it hands over here, so that the status set on it reaches the visitor.
   *
   * @override
   * @param {Parameters<Cache["set"]>} args
   */
  async set(...args) {
    const page = args[1];
    const [status] = tagged(page, "status:");
    if (status !== undefined && page?.kind === "APP_PAGE") {
      page.status = Number(status);
      return;
    }
    await super.set(...args);
  }
}

/**
 * What follows `prefix` in the tags of a rendered page; empty for everything else in the cache.
 *
 * @param {object | null | undefined} value
 * @param {string} prefix
 * @returns {string[]}
 */
function tagged(value, prefix) {
  if (!value || !("headers" in value)) return [];
  const headers = /** @type {Record<string, unknown> | undefined} */ (value.headers);
  const tags = headers?.[TAGS_HEADER];
  if (typeof tags !== "string") return [];
  return tags
    .split(",")
    .filter((tag) => tag.startsWith(prefix))
    .map((tag) => tag.slice(prefix.length));
}

module.exports = DailyCache;
