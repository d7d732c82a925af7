/** Names the search field of the header. */
export const SEARCH_BOX_ID = "tim-trong-cho";
