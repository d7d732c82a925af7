import type { Metadata } from "next";
import { ConfirmationPage } from "@/features/checkout/components/confirmation-page";
import { placedOrders } from "@/features/checkout/queries/placed-orders";
import { orderPlaced as messages } from "@/messages/vi/order-placed";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/**
 * `/thanh-toan/hoan-tat`: every order of the basket that this device placed last; `?chua-mo=1` when the page for
 * paying could not be opened.
 */
export default async function Page({ searchParams }: PageProps) {
  const unopened = (await searchParams)["chua-mo"] === "1";
  return <ConfirmationPage placed={await placedOrders()} unopened={unopened} />;
}
