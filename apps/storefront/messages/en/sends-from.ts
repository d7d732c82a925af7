import type { sendsFrom as vietnamese } from "../vi/sends-from";

/** What a shopper reads of a seller who sends nothing until a day, in English. */
export const sendsFrom: typeof vietnamese = {
  day: (day: string) => `Sends from ${day}`,
};
