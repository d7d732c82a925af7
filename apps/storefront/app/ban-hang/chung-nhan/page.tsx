import type { Metadata } from "next";
import { CertificatesPage } from "@/features/seller-certificates/components/certificates-page";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readSellerSession } from "@/lib/medusa/seller";
import { readClaims } from "@/lib/medusa/seller-claims";
import { readAssessments } from "@/lib/medusa/seller-certificates";
import { sellerCertificates as messages } from "@/messages/vi/seller-certificates";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/chung-nhan?da-gui=1`: the stars of the seller's products, and what the next assessment asks for. */
export default async function Page({ searchParams }: PageProps<"/ban-hang/chung-nhan">) {
  const sent = (await searchParams)["da-gui"] !== undefined;
  const here = "/ban-hang/chung-nhan";
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readAssessments(token), readClaims(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, products, { claims }] = door.found;
  return <CertificatesPage session={session} products={products} claims={claims} justSent={sent} />;
}
