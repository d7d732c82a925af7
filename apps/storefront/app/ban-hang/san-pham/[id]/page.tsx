import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerSession } from "@/lib/medusa/seller";
import { readSellerProduct } from "@/lib/medusa/seller-products";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { ProductPage } from "@/features/seller-products/components/product-page";
import { productPath } from "@/features/seller-products/draft-steps";
import { readProblem } from "@/features/seller-products/read-problem";
import { sellerProducts as messages } from "@/messages/vi/seller-products";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/san-pham/<id>`: one of the seller's products. */
export default async function Page({ params, searchParams }: PageProps<"/ban-hang/san-pham/[id]">) {
  const id = decodeSegment((await params).id);
  const problem = readProblem((await searchParams).loi);
  const here = productPath(id);
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readSellerProduct(token, id)]),
  );
  if (door.kind === "missing") {
    redirect("/ban-hang/san-pham");
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, page] = door.found;
  return <ProductPage session={session} page={page} problem={problem} />;
}
