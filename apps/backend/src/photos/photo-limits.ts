/**
 * What an upload may be, so that the memory that one takes is known before it is decoded. A phone's
 * 50 megapixels pass where they are read line by line; formats that only open as a whole may have half
 * as many.
 */
export const PHOTO_LIMITS = {
  bytes: 25_000_000,
  pixels: 51_000_000,
  pixelsAtOnce: 24_000_000,
  /** In pixels. A long thin strip would be enlarged to a huge one before its middle is cut out. */
  longestSide: 12_000,
  shortestSide: 300,
} as const;
