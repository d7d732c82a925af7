import { ordersSince } from "@cho-lang/seller-rules/buyer-account";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import type { AccountSession } from "./account-session";
import { ownOrders } from "./own-orders";

const TAKE = 10;

export interface AccountOrders {
  /** The newest first. */
  orders: OrderView[];
  /** All of them, whatever the page. */
  count: number;
  page: number;
  pages: number;
  /** The first day in Việt Nam whose orders are shown. */
  since: string;
}

/** A page of the orders of an account's phone, also of those that were placed without the account. */
export async function listAccountOrders(
  container: MedusaContainer,
  { account }: AccountSession,
  page: number,
  now: Date,
): Promise<AccountOrders> {
  const own = ownOrders(account, now);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [, count] = await sellers.listAndCountSellerOrders(own, { select: ["id"], take: 1 });
  const orders = await retrieveOrderViews(container, own, { skip: (page - 1) * TAKE, take: TAKE });
  const pages = Math.max(1, Math.ceil(count / TAKE));
  return { orders, count, page, pages, since: ordersSince(now, account.after_idle) };
}
