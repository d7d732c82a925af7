import type { Metadata } from "next";
import { CheckoutPage } from "@/features/checkout/components/checkout-page";
import { currentCheckout } from "@/features/checkout/queries/current-checkout";
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
  return <CheckoutPage current={await currentCheckout()} />;
}
