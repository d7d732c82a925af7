/** What following a producer says, in English. */
export const following = {
  title: "Followed producers",
  description: "New goods and news of the OCOP stars of the producers whom you follow.",
  lead: "New goods and news of the OCOP stars of the producers whom you follow. The list is kept on this phone alone, without an account; the market does not know whom you follow.",
  withoutScript: "This page needs JavaScript: the list lies in your browser alone.",
  follow: "Follow",
  followed: "Followed",
  unfollow: "Unfollow",
  unfollowOf: (name: string) => `Unfollow ${name}`,
  see: "See the news",
  here: "Kept on this phone alone.",
  failed: "This browser keeps nothing.",
  empty: {
    heading: "You follow nobody yet",
    text: "Open a producer's page and press “Follow”.",
    action: "See the producers",
  },
  products: "New on sale",
  stars: "OCOP stars",
  nothing: "Nothing new in the last two months.",
  lost: "The news of this producer can't be read. Open the page again with a line.",
  loading: "Reading the news…",
  since: (price: string, on: string) => `from ${price}, on sale since ${on}`,
  star: {
    given: (title: string, stars: number, on: string) =>
      `${title} was awarded ${String(stars)} stars on ${on}.`,
    ends: (title: string, stars: number, on: string) =>
      `The ${String(stars)} stars of ${title} are in force until ${on}.`,
    ended: (title: string, stars: number, on: string) =>
      `The ${String(stars)} stars of ${title} ended on ${on}.`,
    withdrawn: (title: string, stars: number, on: string) =>
      `The ${String(stars)} stars of ${title} were withdrawn on ${on}.`,
  },
};
