import { generateEntityId } from "@medusajs/framework/utils";
import { amount } from "../../table-rows/amount";
import type { Row, TableRows } from "../../table-rows/insert-rows";
import type { NewOrder } from "./new-order";

const PROVIDER = "pp_system_default";

/**
 * The rows of Medusa's payment tables for one order: its total, agreed to and not yet paid. Money that really comes
 * is kept by the market's own modules, whatever the way.
 */
export function paymentRows({ id, group }: NewOrder): TableRows {
  const total = group.total_vnd;
  const collection = generateEntityId(undefined, "pay_col");
  const session = generateEntityId(undefined, "payses");
  const money: Row = { currency_code: "vnd", ...amount("amount", total) };
  return new Map<string, Row[]>([
    [
      "payment_collection",
      [
        {
          id: collection,
          ...money,
          ...amount("authorized_amount", total),
          ...amount("captured_amount", 0),
          ...amount("refunded_amount", 0),
          status: "authorized",
        },
      ],
    ],
    [
      "payment_session",
      [
        {
          id: session,
          payment_collection_id: collection,
          ...money,
          provider_id: PROVIDER,
          data: {},
          context: {},
          metadata: {},
          status: "authorized",
          authorized_at: new Date(),
        },
      ],
    ],
    [
      "payment",
      [
        {
          id: generateEntityId(undefined, "pay"),
          payment_collection_id: collection,
          payment_session_id: session,
          ...money,
          provider_id: PROVIDER,
          data: {},
        },
      ],
    ],
    [
      "order_payment_collection",
      [
        {
          id: generateEntityId(undefined, "ordpay"),
          order_id: id,
          payment_collection_id: collection,
        },
      ],
    ],
  ]);
}
