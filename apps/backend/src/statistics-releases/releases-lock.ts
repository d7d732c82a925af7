/** Releases are written one at a time, so that versions and steps follow one another. */
export const RELEASES_LOCK = "statistics-releases";
