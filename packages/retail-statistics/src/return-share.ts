import { retailOf, sumOfClasses, type ReturnAmounts } from "./return-channels";

/** How a seller's retail of a month divides, in per cent with one decimal. */
export interface ReturnShare {
  /** Orders placed online over all retail. */
  online_percent: number;
  /** Orders by chat or phone over all retail: a class of its own, never part of the first. */
  chat_phone_percent: number;
}

/** The shares of one return; null where no retail was sold. */
export function returnShare(amounts: ReturnAmounts): ReturnShare | null {
  const retail = retailOf(amounts);
  if (retail === 0) return null;
  return {
    online_percent: percentOf(sumOfClasses(amounts, ["online"]), retail),
    chat_phone_percent: percentOf(sumOfClasses(amounts, ["chat_phone"]), retail),
  };
}

/** Exact up to the one decimal, half rounded up. */
function percentOf(part: number, whole: number): number {
  return Number((2000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))) / 10;
}
