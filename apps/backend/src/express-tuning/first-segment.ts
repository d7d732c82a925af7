/** How Express ends the expression of a path, and of all below one. */
const ENDS = [String.raw`\/?$`, String.raw`\/?(?=\/|$)`];
/** What goes on behind a segment: a slash, or a slash with a parameter. */
const GOES_ON = [String.raw`\/`, String.raw`(?:\/([^/]+?))`];

/**
 * The first segment of every path that a layer of Express 4 takes, in small letters; null where its paths can begin
 * with several, or where that is not plain from its expression. Express writes "/admin" as `^\/admin\/?$`, all below
 * it as `^\/admin\/?(?=\/|$)` and "/admin/:id" as `^\/admin(?:\/([^/]+?))\/?$`.
 */
export function firstSegmentOf({ source }: RegExp): string | null {
  const [begun, segment = ""] = /^\^\\\/([\w-]+)/.exec(source) ?? [];
  if (begun === undefined || source.replace(ENDS[1] ?? "", "").includes("|")) {
    return null;
  }
  const rest = source.slice(begun.length);
  const goesOn = GOES_ON.some(
    (piece) => rest.startsWith(piece) && !/^[?*+{]/.test(rest.slice(piece.length)),
  );
  return goesOn || ENDS.includes(rest) ? segment.toLowerCase() : null;
}
