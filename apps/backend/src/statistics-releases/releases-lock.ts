/**
 * Releases are written one at a time, so that versions and steps follow one another; so are changes of the
 * list of sellers, and what rests on who is listed.
 */
export const RELEASES_LOCK = "statistics-releases";
