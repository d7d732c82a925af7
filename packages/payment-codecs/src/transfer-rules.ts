/** Hours that a buyer has to transfer the money before the order is cancelled and its goods are free again. */
export const TRANSFER_HOURS = 24;

/** The most that one transfer through NAPAS 247 may be, in đồng: below 500 million. */
export const MOST_TRANSFER_VND = 499_999_999;

/** The most that a bank may say arrived at once, by whatever way, in đồng; what is above fits no column of the books. */
export const MOST_ARRIVED_VND = 2_000_000_000;
