/** A first segment written out, and behind it the end of the path or a slash that must be there. */
const WRITTEN_OUT = /^\^\\\/([\w-]+)(?:\\\/\?(?:\$|\(\?=\\\/\|\$\))|\\\/(?![?*{]))/;
/** How Express ends the expression of what takes everything below a path. */
const BELOW = String.raw`(?=\/|$)`;

/**
 * The first segment of every path that a layer of Express 4 takes, in small letters; null where its paths can begin
 * with several, or where that is not plain from its expression. Express writes "/admin" as `^\/admin\/?(?=\/|$)`
 * and "/admin/:id" as `^\/admin\/(?:([^\/]+?))\/?$`.
 */
export function firstSegmentOf({ source }: RegExp): string | null {
  if (source.replace(BELOW, "").includes("|")) {
    return null;
  }
  return WRITTEN_OUT.exec(source)?.[1]?.toLowerCase() ?? null;
}
