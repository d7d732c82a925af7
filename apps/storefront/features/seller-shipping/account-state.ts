/** What GHN, or the market, did not take. */
export type AccountFailure =
  "token" | "shop_id" | "busy_account" | "carrier" | "forbidden" | "unreachable";

/** What the last try to change the account with GHN came to. */
export interface AccountState {
  turn: number;
  done: boolean;
  failure: AccountFailure | null;
}

export const NO_ACCOUNT: AccountState = { turn: 0, done: false, failure: null };

/** After a connection that broke. */
export function whenAccountLost({ turn }: AccountState): AccountState {
  return { turn: turn + 1, done: false, failure: "unreachable" };
}
