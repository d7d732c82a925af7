/** How much of the market was made up, and which orders people have placed. */
export interface DemonstrationData {
  sellers: number;
  orders: number;
  /** Orders that were not made up. */
  placed: number;
  /** The latest of those, newest first. */
  latest: { order_id: string; code: string }[];
}
