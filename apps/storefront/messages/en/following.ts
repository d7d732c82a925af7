/** What following a producer says, in English. */
export const following = {
  title: "Followed producers",
  description: "New goods and news of the OCOP stars of the producers whom you follow.",
  lead: "New goods and news of the OCOP stars of the producers whom you follow. This list is kept on this device alone; the market does not know whom you follow, but for the producers you follow while logged in to an account.",
  withoutScript: "This page needs JavaScript: the list lies in your browser alone.",
  follow: "Follow",
  followed: "Followed",
  unfollow: "Unfollow",
  unfollowOf: (name: string) => `Unfollow ${name}`,
  see: "See the news",
  seeList: "See the list",
  byAccount: "Follow with my account",
  intoAccount: "Keep in my account",
  onlyHere: "Followed on this device, not yet by your account.",
  kept: { here: "Kept on this phone alone.", account: "Kept in your account." },
  failed: {
    here: "This browser keeps nothing.",
    account: "It could not be kept in your account. Please try again.",
  },
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
