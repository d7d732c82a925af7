/** Carriers as sellers call them, so that one has one name; any other may be typed. */
export const CARRIER_NAMES = [
  "GHN",
  "GHTK",
  "Viettel Post",
  "Vietnam Post",
  "EMS",
  "J&T Express",
  "SPX Express",
  "Ninja Van",
  "Nhất Tín",
] as const;
