/** The catalogue on a phone, in English. Instants come already formatted. */
export const pocketShelf = {
  heading: "Search the whole market",
  absent:
    "This phone does not have the market's catalogue yet. Fetch it once (some tens of KB) to search without a connection.",
  kept: (count: number, instant: string) =>
    `${String(count)} products are on this phone, updated at ${instant}. The search field at the top finds them without a connection too.`,
  fetch: "Fetch the catalogue",
  refresh: "Update the catalogue",
  failed: "It could not be fetched. Try again once you are connected.",
  note: (instant: string) =>
    `You are offline. This is the catalogue on the phone, updated at ${instant}; prices and stock may have changed.`,
  all: "All products",
  count: (count: number) => (count === 0 ? "Nothing found." : `${String(count)} products.`),
  more: (left: number) => `Show more (${String(left)} left)`,
  near: "Close to what you are looking for",
  reading: (text: string) => `Searching for “${text}”.`,
  none: "Try another word or fewer of them. Once there is a connection, this page searches the whole market again.",
  later:
    "The page of this product is not kept on the phone. It opens by itself once there is a connection, for you to see it all and to order.",
};
