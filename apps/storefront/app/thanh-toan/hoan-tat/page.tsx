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
 * paying could not be opened, `?tien-mat=khong` when it was not changed to cash because its phone number has to pay before.
 */
export default async function Page({ searchParams }: PageProps) {
  const told = await searchParams;
  const problem =
    told["chua-mo"] === "1" ? "unopened" : told["tien-mat"] === "khong" ? "noCash" : null;
  return <ConfirmationPage placed={await placedOrders()} problem={problem} />;
}
