/** What ZaloPay knows the market by. */
export interface ZalopayAccount {
  appId: number;
  /** Signs what we send. */
  key1: string;
  /** Signs what ZaloPay's server tells. */
  key2: string;
}
