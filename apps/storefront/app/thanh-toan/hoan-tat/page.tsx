import type { Metadata } from "next";
import { ConfirmationPage } from "@/features/checkout/components/confirmation-page";
import { placedOrders } from "@/features/checkout/queries/placed-orders";
import { orderPlaced as messages } from "@/messages/vi/order-placed";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

/** `/thanh-toan/hoan-tat`: every order of the basket that this device placed last. */
export default async function Page() {
  return <ConfirmationPage placed={await placedOrders()} />;
}
