import type { Metadata } from "next";
import { BasketPage } from "@/features/basket/components/basket-page";
import { currentBasket } from "@/features/basket/queries/current-basket";
import { readNotice } from "@/features/basket/read-notice";
import { pageMetadata } from "@/lib/page-metadata";
import { basket as messages } from "@/messages/vi/basket";
import { basketPage } from "@/messages/vi/basket-page";

export const metadata: Metadata = {
  ...pageMetadata({
    title: messages.title,
    description: basketPage.description,
    path: "/gio-hang",
  }),
  robots: { index: false },
};

/** `/gio-hang`; `?loi=` says why adding without script failed. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [current, query] = await Promise.all([currentBasket(), searchParams]);
  return <BasketPage current={current} notice={readNotice(query)} />;
}
