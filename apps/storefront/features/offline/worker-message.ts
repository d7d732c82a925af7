/** What a page tells the service worker. */
export interface Here {
  kind: "here";
  /** The page's address below the market's root, with its query. */
  path: string;
}
