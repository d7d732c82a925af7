/** Names the form of filters for the button that opens it. */
export const FILTERS_ID = "bo-loc";
