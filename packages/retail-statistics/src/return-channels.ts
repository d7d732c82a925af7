/**
 * Ways of selling that a monthly return asks for, in the order of its form. What each counts as follows
 * the definition of the numerator, version 1: only orders placed online are in it; orders by chat or
 * phone are a class of their own; the counter is retail but not online; wholesale is no retail at all.
 */
export const RETURN_CHANNELS = [
  { id: "own_floor", counts_as: "online" },
  { id: "other_floors", counts_as: "online" },
  { id: "own_site", counts_as: "online" },
  { id: "chat", counts_as: "chat_phone" },
  { id: "phone", counts_as: "chat_phone" },
  { id: "counter", counts_as: "counter" },
  { id: "wholesale", counts_as: "wholesale" },
] as const;

export type ReturnChannel = (typeof RETURN_CHANNELS)[number]["id"];
export type ReturnClass = (typeof RETURN_CHANNELS)[number]["counts_as"];
/** A channel that the seller tells herself; the market knows what it delivered for her. */
export type ToldChannel = Exclude<ReturnChannel, "own_floor">;

/**
 * Whole đồng of one month: goods that were delivered, VAT included, delivery fees apart, what was
 * cancelled or sent back not counted.
 */
export type ReturnAmounts = Readonly<Record<ReturnChannel, number>>;

/** Version of the definitions that a return is filed under. */
export const RETURN_DEFINITION_VERSION = 1;

/** The channels that the seller tells, in the order of the form. */
export const TOLD_CHANNELS: readonly ToldChannel[] = RETURN_CHANNELS.flatMap(({ id }) =>
  id === "own_floor" ? [] : [id],
);

/** The sum of the channels that count as one of some classes, in whole đồng. */
export function sumOfClasses(amounts: ReturnAmounts, classes: readonly ReturnClass[]): number {
  return RETURN_CHANNELS.reduce(
    (sum, { id, counts_as }) => (classes.includes(counts_as) ? sum + amounts[id] : sum),
    0,
  );
}

/** Everything but wholesale, in whole đồng. */
export function retailOf(amounts: ReturnAmounts): number {
  return sumOfClasses(amounts, ["online", "chat_phone", "counter"]);
}
