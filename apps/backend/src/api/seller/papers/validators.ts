import { z } from "@medusajs/framework/zod";
import { PAPER_NAMES } from "../../../papers/papers";

const ORDER_TEXT = "Vui lòng chọn từ 1 đến 50 đơn.";
/** Papers of more orders in one file keep the market busy for longer than a second. */
const MOST_ORDERS = 50;

const orderId = z.string(ORDER_TEXT).min(1, ORDER_TEXT).max(100, ORDER_TEXT);

export const PrintPapers = z.object({
  paper: z.enum(PAPER_NAMES, "Vui lòng chọn loại giấy."),
  /** Ids of the orders, with commas between. */
  orders: z
    .string(ORDER_TEXT)
    .transform((ids) => ids.split(","))
    .pipe(z.array(orderId).max(MOST_ORDERS, ORDER_TEXT)),
  /** Number of the parcel; without it what is still to leave, or all parcels once nothing is. */
  parcel: z.coerce.number().int().min(1).max(1000).optional(),
});
export type PrintPapers = z.infer<typeof PrintPapers>;
