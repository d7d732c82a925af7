import type { weekdays as vietnamese } from "../vi/weekdays";

/** Days of the week from Monday on, in English. */
export const weekdays: typeof vietnamese = {
  names: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  short: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  /** A day that is near: its year goes without saying. */
  on: (name: string, date: number, month: number) => `${name} ${String(date)}/${String(month)}`,
  span: (from, to) => `${from} to ${to}`,
};
