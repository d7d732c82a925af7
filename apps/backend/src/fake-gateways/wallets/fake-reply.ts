/** What comes to a stand-in of a wallet. */
export interface FakeRequest {
  method: string;
  /** Below the stand-in's own address, without the query. */
  path: string;
  /** As it came, without the question mark. */
  query: string;
  body: unknown;
}

/** What it answers: a message, a page for the buyer (HTML, escaped) or where the buyer goes next. */
export type FakeReply =
  | { json: Record<string, unknown> }
  | { page: { title: string; body: string } }
  | { redirect: string };

/** Where a stand-in finds the market: it tells nobody else, and sends buyers nowhere else. */
export interface FakeSurroundings {
  /** Origin of the storefront. */
  storefront: string;
  /** Where the stand-in's own pages are. */
  pages: string;
  /** Sends a signed notification, again and again until it is answered as the wallet wants. */
  notify: (notification: FakeNotification) => void;
  now: () => Date;
}

export interface FakeNotification {
  /** Below `/hooks/`. */
  wallet: "vnpay" | "momo" | "zalopay";
  /** Of a notification by GET. */
  query?: string;
  /** Of a notification by POST. */
  body?: Record<string, unknown>;
}
