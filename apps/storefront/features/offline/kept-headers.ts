/** Header of a kept page: the ISO instant at which it came from the market. */
export const KEPT_AT = "x-kept-at";
/** Header of a kept page: its title, percent-encoded. */
export const KEPT_TITLE = "x-kept-title";
