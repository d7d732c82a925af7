/** The module's name in the container, for those who must be read without its service. */
export const REVIEW_MODULE = "review";
