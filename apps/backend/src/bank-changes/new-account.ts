/** An account that money is to go to, checked and in the form in which it is kept. */
export interface NewAccount {
  /** Number of the bank. */
  bank_bin: string;
  bank_account: string;
  /** As the bank prints it. */
  bank_holder: string;
}
