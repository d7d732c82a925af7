import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerSession } from "@/lib/medusa/seller";
import { readDraft } from "@/lib/medusa/seller-products";
import { ForgetKept } from "@/features/seller-application/components/forget-kept";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { DraftPage } from "@/features/seller-products/components/draft-page";
import {
  DETAILS,
  detailsPath,
  draftPath,
  keptName,
  readStep,
  SAVED,
} from "@/features/seller-products/draft-steps";
import { readProblem } from "@/features/seller-products/read-problem";
import { sellerProducts as messages } from "@/messages/vi/seller-products";

export const metadata: Metadata = { title: messages.add, description: messages.description };

/** `/ban-hang/san-pham/nhap/<id>?buoc=&da-luu=`: one step of a product that is being described. */
export default async function Page({
  params,
  searchParams,
}: PageProps<"/ban-hang/san-pham/nhap/[id]">) {
  const id = decodeSegment((await params).id);
  const { buoc, loi, [SAVED]: saved } = await searchParams;
  const step = buoc === DETAILS ? DETAILS : readStep(buoc);
  const here = step === DETAILS ? detailsPath(id) : draftPath(id, step);
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readDraft(token, id)]),
  );
  // Whoever looks for a draft that was sent in, thrown away or never there finds what there is.
  if (door.kind === "missing") {
    redirect("/ban-hang/san-pham");
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.add} door={door} here={here} />;
  }
  const [session, draft] = door.found;
  if (draft.product_id !== null) {
    redirect("/ban-hang/san-pham");
  }
  return (
    <>
      {typeof saved === "string" ? <ForgetKept form={keptName(id, saved)} /> : null}
      <DraftPage session={session} draft={draft} step={step} problem={readProblem(loi)} />
    </>
  );
}
