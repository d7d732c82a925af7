import type { Metadata } from "next";
import { currentBasket } from "@/features/basket/queries/current-basket";
import { CheckoutPage } from "@/features/checkout/components/checkout-page";
import { pageMetadata } from "@/lib/page-metadata";
import { checkout as messages } from "@/messages/vi/checkout";

export const metadata: Metadata = {
  ...pageMetadata({
    title: messages.title,
    description: messages.description,
    path: "/thanh-toan",
  }),
  robots: { index: false },
};

/** `/thanh-toan`: where to, how much, order. */
export default async function Page() {
  return <CheckoutPage current={await currentBasket()} />;
}
