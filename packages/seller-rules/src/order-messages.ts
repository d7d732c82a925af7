/** Who writes: the buyer of an order, or somebody of its seller's people. */
export const MESSAGE_SIDES = ["buyer", "seller"] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

/** Days after an order was delivered or cancelled in which it can still be written about. */
export const MESSAGE_DAYS = 30;
/** Most messages that one side of an order writes in an hour. */
export const MOST_MESSAGES_AN_HOUR = 20;
/** And in a day: a long talk about a parcel that is lost has room, a machine that writes does not. */
export const MOST_MESSAGES_A_DAY = 60;
/** Messages that are read at once, the last ones first. */
export const MESSAGES_A_PAGE = 30;
/** Minutes of silence of one side after which its next message is told to the other by a text message. */
export const SILENCE_MINUTES = 60;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The other one. */
export function otherSide(side: MessageSide): MessageSide {
  return side === "buyer" ? "seller" : "buyer";
}

/** Until when an order can be written about that ended at an instant; null for one that goes on. */
export function messagesUntil(endedAt: Date | null): Date | null {
  return endedAt && new Date(endedAt.getTime() + MESSAGE_DAYS * DAY);
}

/**
 * In how many whole seconds a side may write again; 0 for at once.
 *
 * @param written when it had written before, the last one first
 */
export function messageWait(written: readonly Date[], now: Date): number {
  const limits = [
    { most: MOST_MESSAGES_AN_HOUR, span: HOUR },
    { most: MOST_MESSAGES_A_DAY, span: DAY },
  ];
  const waits = limits.map(({ most, span }) => {
    const oldest = written[most - 1];
    return oldest === undefined ? 0 : oldest.getTime() + span - now.getTime();
  });
  return Math.ceil(Math.max(0, ...waits) / 1000);
}

/**
 * Whether a message is told to the other side by a text message: the first one after a silence. Who writes ten lines
 * sends one.
 *
 * @param before when the same side had written last; null when never
 */
export function isTold(at: Date, before: Date | null): boolean {
  return before === null || at.getTime() - before.getTime() > SILENCE_MINUTES * MINUTE;
}

/** Digits of a phone number or an account, however they are parted. */
const LONG_NUMBER = /\d(?:[\s.,()/-]{0,2}\d){7,}/u;

/** Whether a message holds what may be a phone number or a bank account, by which money leaves the market. */
export function holdsLongNumber(text: string): boolean {
  return LONG_NUMBER.test(text.normalize("NFKC"));
}
