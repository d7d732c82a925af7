import type { NewSeller } from "./new-seller";

type Changeable = Omit<
  NewSeller,
  | "handle"
  | "status"
  | "application"
  | "identity_state"
  | "identity_by"
  | "identity_evidence"
  | "identity_checked_at"
  | "demonstration"
  | "naming"
  | "member"
> & {
  /** Where her money goes; see the bank's number in `banks`. */
  bank_bin: string;
  bank_account: string;
  bank_holder: string;
};

/**
 * What may be changed of a seller. Its handle is part of public addresses and stays; its
 * status has workflows of its own.
 */
export type SellerChanges = Partial<Changeable>;
