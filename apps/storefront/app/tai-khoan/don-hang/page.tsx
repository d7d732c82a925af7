import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { OrdersPage } from "@/features/account/components/orders-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccountOrders } from "@/lib/medusa/account-lists";
import { pageNumber } from "@/lib/page-number";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.orders.title,
  description: messages.description,
};

const HERE = "/tai-khoan/don-hang";

/** `/tai-khoan/don-hang?trang=2`: the orders of the account's phone. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { trang } = await searchParams;
  const page = typeof trang === "string" ? (pageNumber(trang) ?? 1) : 1;
  const door = await atAccount(HERE, (session) =>
    readAccountOrders(session, Math.min(page, MOST_PAGES)),
  );
  return door.kind === "found" ? <OrdersPage {...door.found} /> : <AccountShut here={HERE} />;
}

/** What the market answers at most. */
const MOST_PAGES = 1_000;
