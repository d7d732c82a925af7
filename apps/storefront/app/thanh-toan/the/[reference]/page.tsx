import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CardPage } from "@/features/payment/components/card-page";
import { cardToPay } from "@/features/payment/queries/card-to-pay";
import { payCard as messages } from "@/messages/vi/pay-card";
import { stripeJsUrl } from "@/server/stripe-hosts.mjs";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

interface PageProps {
  params: Promise<{ reference: string }>;
}

/**
 * `/thanh-toan/the/<payment>`: the card for the basket that this device placed last, typed into Stripe's own fields. The
 * only page that loads anything of another site (server/stripe-hosts.mjs). A payment that is over is told of by the
 * orders' own page.
 */
export default async function Page({ params }: PageProps) {
  const { reference } = await params;
  const card = await cardToPay(reference);
  if (card.kind === "over") {
    redirect("/thanh-toan/hoan-tat");
  }
  return <CardPage card={card} scriptUrl={stripeJsUrl(process.env)} />;
}
