const FileSystemCache = require("next/dist/server/lib/incremental-cache/file-system-cache").default;
const { vietnamDay } = require("@cho-lang/ocop/vietnam-day");

const TAGS_HEADER = "x-next-cache-tags";
const DAY_TAG = "day:";

/**
 * Next's own cache, with one rule more: a page that read the catalogue carries the tag `day:<Việt Nam's
 * day on which it was rendered>` and is not found on any other day. So the first request after Việt Nam's
 * midnight renders anew and a star that ended is gone, without a job. Pages of the build (`day:build`) and
 * pages rendered while the catalogue could not be read (`day:none`) are never found.
 */
class DailyCache extends FileSystemCache {
  /** @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>} args */
  async get(...args) {
    const entry = await super.get(...args);
    const today = vietnamDay(new Date());
    return daysOf(entry).every((day) => day === today) ? entry : null;
  }
}

/**
 * @param {Awaited<ReturnType<InstanceType<typeof FileSystemCache>["get"]>>} entry
 * @returns {string[]} empty for what does not depend on the day
 */
function daysOf(entry) {
  const value = entry?.value;
  if (!value || !("headers" in value)) return [];
  const tags = value.headers?.[TAGS_HEADER];
  if (typeof tags !== "string") return [];
  return tags
    .split(",")
    .filter((tag) => tag.startsWith(DAY_TAG))
    .map((tag) => tag.slice(DAY_TAG.length));
}

module.exports = DailyCache;
