/** Who makes a request with her account, read anew each time. */
export interface AccountSession {
  /** Of the session, not what the device holds. */
  id: string;
  account: {
    id: string;
    /** E.164. */
    phone: string;
    /** Whether an account of the same number was deleted after long silence before it, so that fewer orders are shown. */
    after_idle: boolean;
  };
}

/** What is changed of an account is changed under this lock; by its number, which it has before there is an account. */
export function accountLock(phone: string): string {
  return `buyer-account:${phone}`;
}
