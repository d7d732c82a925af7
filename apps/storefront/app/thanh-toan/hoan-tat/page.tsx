import type { Metadata } from "next";
import { ConfirmationPage } from "@/features/checkout/components/confirmation-page";
import type { PaymentProblem } from "@/features/payment/components/payment-due";
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

const CASH_PROBLEMS = new Map<string, PaymentProblem>([
  ["khong", "noCash"],
  ["ma", "codeSent"],
  ["ma-sai", "codeWrong"],
  ["chua-kiem", "codeUnchecked"],
  ["nhieu-ma", "codeTooMany"],
  ["chua-gui", "codeUnsent"],
  ["khong-nhan-tin", "codeNoMobile"],
]);

/**
 * `/thanh-toan/hoan-tat`: every order of the basket that this device placed last; `?chua-mo=1` when the page for
 * paying could not be opened, `?tien-mat=khong` when it was not changed to cash because its phone number has to pay before,
 * and what became of the code where that number has to be proven first.
 */
export default async function Page({ searchParams }: PageProps) {
  const told = await searchParams;
  const cash = typeof told["tien-mat"] === "string" ? told["tien-mat"] : "";
  const problem = told["chua-mo"] === "1" ? "unopened" : (CASH_PROBLEMS.get(cash) ?? null);
  return <ConfirmationPage placed={await placedOrders()} problem={problem} />;
}
