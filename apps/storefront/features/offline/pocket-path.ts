/** The page that shows what the phone keeps; without a line it also stands in for pages that are not kept. */
export const POCKET_PATH = "/cho-trong-tui";
