import type { deliveryChoice as vietnamese } from "../vi/delivery-choice";

/** What is said where a delivery is chosen, in English. */
export const deliveryChoice: typeof vietnamese = {
  legend: "How you get it",
  nothing: "Nothing brings these goods to your address yet.",
  ageCheck:
    "The parcel of alcohol is handed over only to people of 18 and over; you may be asked for a paper.",
};
