import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { OwnComplaintPage } from "@/features/complaints/components/own-complaint-page";
import { readOwnComplaint } from "@/features/complaints/queries/read-own-complaint";
import { readProblem } from "@/features/seller-products/read-problem";
import { UnavailableView } from "@/features/shell/unavailable-view";
import { namesAnOrder } from "@/features/tracking/names-an-order";
import { decodeSegment } from "@/lib/decode-segment";
import { complaints as messages } from "@/messages/vi/complaints";

export const metadata: Metadata = {
  title: messages.title,
  description: messages.description,
  robots: { index: false },
};

type Props = PageProps<"/don-hang/[id]/khieu-nai/[line]">;

/** `/don-hang/<code>/khieu-nai/<line>`: what its buyer complains about; others are led to the order's door. */
export default async function Page({ params, searchParams }: Props) {
  const { id, line } = await params;
  const order = decodeSegment(id);
  if (!namesAnOrder(order)) {
    notFound();
  }
  const found = await readOwnComplaint(order, decodeSegment(line));
  if (found.kind === "locked") {
    redirect(`/don-hang/${encodeURIComponent(order)}`);
  }
  if (found.kind === "missing") {
    notFound();
  }
  if (found.kind === "unreachable") {
    return <UnavailableView />;
  }
  const { loi, "chua-rut": kept } = await searchParams;
  return (
    <div className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-4 py-8">
      <OwnComplaintPage
        order={order}
        own={found.own}
        until={found.all.until}
        notArrived={found.all.not_arrived}
        problem={readProblem(loi)}
        isKept={kept !== undefined}
      />
    </div>
  );
}
