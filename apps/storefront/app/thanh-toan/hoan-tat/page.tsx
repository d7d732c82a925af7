import type { Metadata } from "next";
import { ConfirmationPage } from "@/features/checkout/components/confirmation-page";
import { placedOrders } from "@/features/checkout/queries/placed-orders";
import { checkout as messages } from "@/messages/vi/checkout";

export const metadata: Metadata = {
  title: messages.done.title,
  description: messages.done.description,
  robots: { index: false },
};

/** `/thanh-toan/hoan-tat`: every order of the basket that this device placed last. */
export default async function Page() {
  return <ConfirmationPage placed={await placedOrders()} />;
}
