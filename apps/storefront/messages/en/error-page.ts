/** What stands where a page failed, in English. */
export const errorPage = {
  heading: "This page is in trouble",
  text: "The fault is ours, not yours. Your basket is kept as it is.",
  retry: "Try again",
};
