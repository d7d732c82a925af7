/**
 * How a payment stands at a wallet:
 * - `paid`: the money is there;
 * - `open`: not yet, or nobody can tell: it must neither be taken for paid nor be given up;
 * - `failed`: no money was taken, and none will be for this reference.
 */
export type WalletOutcome = "paid" | "open" | "failed";

/** What a wallet says of one payment, its signature having been checked wherever it gives one. */
export interface WalletStanding {
  outcome: WalletOutcome;
  /** Ours, by which the payment was asked for. */
  reference: string;
  /** The wallet's own, null before there is one. */
  providerReference: string | null;
  /** Whole đồng. */
  amountVnd: number;
  /** The wallet's code for how it stands, for the operator to look up. */
  code: string;
}

/** Nothing in an answer may be used when it is `unsigned` (signature missing or wrong) or `unreadable`. */
export type WalletRefusal = { kind: "unsigned" } | { kind: "unreadable" };

export type WalletNotification = { kind: "told"; standing: WalletStanding } | WalletRefusal;

/** `unknown`: the wallet has no payment of this reference. */
export type WalletQueryAnswer = WalletNotification | { kind: "unknown" };

/**
 * `open`: the wallet works on it, which is to be asked for later. `known`: it was asked for a refund of this
 * payment before and is working on that, whichever it was.
 */
export type WalletRefundAnswer =
  | { kind: "done" | "open" | "known"; providerReference: string | null }
  | { kind: "refused"; code: string }
  | WalletRefusal;

/** `refused`: no page; the wallet's code says why. */
export type WalletPageAnswer =
  { kind: "page"; url: string } | { kind: "refused"; code: string } | { kind: "unreadable" };

export const UNSIGNED = { kind: "unsigned" } as const;
export const UNREADABLE = { kind: "unreadable" } as const;
