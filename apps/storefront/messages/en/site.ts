import type { site as vietnamese } from "../vi/site";

/** What stands around every page, in English. */
export const site: typeof vietnamese = {
  name: "Chợ Làng",
  tagline: "OCOP Quảng Ninh",
  defaultTitle: "Chợ Làng: OCOP specialities of Quảng Ninh, from where they are made",
  titleTemplate: "%s | Chợ Làng",
  description:
    "Buy OCOP specialities of Quảng Ninh from the cooperatives and households that make them. Every OCOP star leads to its certificate; pay on delivery.",
  skipToContent: "Skip to the main content",
  demonstration: {
    badge: "Demonstration",
    text: "Prices, certificates and some producers are not real.",
  },
  nav: {
    label: "Parts of the market",
    products: "Products",
    communes: "Communes",
    producers: "Producers",
    account: "Account",
  },
  footer: {
    label: "Footer",
    promise:
      "The market of Quảng Ninh's communes: know who made it, where, and until when its OCOP star counts.",
    buying: "Buying",
    howToBuy: "How to buy",
    track: "Track an order",
    basket: "Basket",
    pocket: "The market in your pocket",
    account: "Account",
    market: "In the market",
    certificates: "Look up OCOP certificates",
    statistics: "Sales statistics",
    selling: "Sellers",
    sellerDoor: "To my stall",
    openShop: "Open a shop",
    openSource: "Open-source software, MIT licence.",
  },
  notFound: {
    title: "Page not found",
    heading: "This page is not in the market",
    text: "The product may no longer be sold, or the address was mistyped. The market is open; go on here:",
    description: "This address is not in Chợ Làng.",
    toProducts: "See all products",
    toHome: "To the front page",
    toTracking: "Track an order",
  },
  unavailable: {
    title: "The market is taking a short rest",
    text: "The list of goods could not be read. It usually takes a few minutes; your basket and your orders are not affected.",
    retry: "Reload the page",
  },
};
