import type { sellerShipping as vietnamese } from "../vi/seller-shipping";

/** What a seller reads about sending with GHN, in English. */
export const sellerShipping: typeof vietnamese = {
  test: "GHN's stand-in: no parcel is really carried.",
  account: {
    title: "GHN account",
    description: "Add the shop's own account with Giao Hàng Nhanh to make shipments here.",
    back: "Delivery",
    text: "The contract with GHN is the shop's own: collected cash and fees are between you and GHN. The market only makes the orders for you.",
    none: "This market does not talk to GHN. You can still send with GHN as before and note its number by hand.",
    present: "In use",
    shop: (name, id) => `${name}, ShopID ${id}`,
    where: "Fetched at",
    heading: { set: "Add the account", change: "Change the account" },
    steps:
      "At khachhang.ghn.vn, under the shop's owner, copy the API token and the number (ShopID) of the place where parcels are fetched.",
    testHint: (token, shop) => `To try it, use the API token ${token} and the ShopID ${shop}.`,
    token: "API token",
    tokenHint: "The market keeps it sealed and never shows it again.",
    shopId: "ShopID",
    submit: "Save and check with GHN",
    pending: "Asking GHN…",
    done: "Saved: GHN knows this account.",
    wrong: {
      token: "GHN does not know this token. Please copy the whole of it from GHN's page.",
      shop_id: "This token has no shop of that ShopID. Please look at GHN's page again.",
    },
    remove: "Delete the GHN account",
    removeText:
      "The market then makes no more orders and asks no more about parcels on their way; orders at GHN stay.",
    removing: "Deleting…",
    look: "Add a GHN account",
  },
  form: {
    open: "Send with GHN",
    openNumber: (number) => `Send parcel ${String(number)} with GHN`,
    text: "Weigh and measure the packed parcel. What stands here is guessed from the weight of the goods.",
    noAccount: "To make GHN shipments right here, add the shop's GHN account.",
    weight: "Weight (grams)",
    length: "Length (cm)",
    width: "Width (cm)",
    height: "Height (cm)",
    look: "Before paying the buyer may",
    looks: {
      see: "see the goods, not try them",
      try: "try the goods",
      none: "not see the goods",
    },
    quote: "See the price",
    send: "Make the GHN shipment",
    pending: "Asking GHN…",
    fee: (fee, collects) => `GHN asks ${fee} of you, and collects ${collects} of the buyer.`,
    arrives: (day) => `Expected ${day}.`,
    done: "GHN has taken the order: the parcel counts as sent.",
  },
  asked: "GHN has not answered. The market asks again every few minutes and makes nothing twice.",
  refused: (why) => `GHN does not take this parcel${why === "" ? "." : `: ${why}`}`,
  facts: (fee, collects) =>
    `${fee === null ? "" : `GHN asks ${fee}. `}GHN collects ${collects} of the buyer.`,
  toBeFetched:
    "GHN has not fetched it, so it can't have arrived. To bring it yourself, call GHN off first.",
  label: "Print GHN's label",
  callOff: {
    open: "Call GHN off",
    text: "Only until GHN has fetched it. The parcel still counts as sent: bring it yourself, make another shipment, or note another carrier.",
    submit: "Call off",
    pending: "Calling off…",
  },
  failure: {
    fields: "Please give a weight of 1 to 50,000 grams and sides of 1 to 200 cm, whole numbers.",
    wrong_status:
      "The order or shipment has changed elsewhere. The page is renewed; please look again.",
    alcohol_apart:
      "Alcohol leaves in a parcel of its own. Send one of the two by hand first, then the rest with GHN.",
    not_found: "This parcel cannot be found.",
    forbidden: "This account may not do that.",
    account: "The shop has no GHN account, or it is no longer good.",
    refused: "GHN does not take this parcel.",
    carrier: "GHN does not answer. Please try again; it makes nothing twice.",
    unreachable: "The market cannot be reached. Trying again is harmless.",
    busy_account:
      "GHN is being asked about a parcel by this account. Please try again in a few minutes.",
  },
};
