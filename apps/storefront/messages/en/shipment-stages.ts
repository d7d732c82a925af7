import type { shipmentStages as vietnamese } from "../vi/shipment-stages";

/** Where a parcel is with its carrier, in English: for its buyer and its seller. */
export const shipmentStages: typeof vietnamese = {
  by: (carrier, tracking) =>
    `${carrier === "" ? "Carrier" : carrier}${tracking === "" ? "" : `, number ${tracking}`}`,
  stage: {
    waiting: "to be fetched",
    moving: "on the road",
    delivering: "out for delivery",
    missed: "not delivered, to be tried again",
    delivered: "delivered",
    returning: "coming back",
    returned: "back at its producer",
    stopped: "held up",
    damaged: "damaged",
    lost: "lost",
    cancelled: "called off",
  },
  since: (words, instant) => `${words}, since ${instant}`,
};
