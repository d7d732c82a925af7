import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ChangePage } from "@/features/own-order/components/change-page";
import { mayChange } from "@/features/own-order/may-change";
import { namesAnOrder } from "@/features/tracking/names-an-order";
import { visibleOrder } from "@/features/tracking/queries/visible-order";
import { decodeSegment } from "@/lib/decode-segment";
import { ownOrder as messages } from "@/messages/vi/own-order";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

/** `/don-hang/<code>/thay-doi`: what its buyer may change; others, and who comes too late, are led to the order's page. */
export default async function Page({ params }: PageProps<"/don-hang/[id]/thay-doi">) {
  const id = decodeSegment((await params).id);
  if (!namesAnOrder(id)) {
    notFound();
  }
  const visible = await visibleOrder(id);
  if (visible.kind !== "order" || !mayChange(visible.order)) {
    redirect(`/don-hang/${encodeURIComponent(id)}`);
  }
  return <ChangePage order={visible.order} />;
}
