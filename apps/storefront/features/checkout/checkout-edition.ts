/**
 * Which edition of the market a checkout's state is of. A phone keeps such a state until its buyer answers, while the market goes on:
 * whoever changes what stands in it (`CheckoutState`, the words above all) raises this, so that the phone asks anew.
 */
export const CHECKOUT_EDITION = 2;
