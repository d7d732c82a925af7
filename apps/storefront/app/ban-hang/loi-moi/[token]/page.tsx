import type { Metadata } from "next";
import { InvitationPage } from "@/features/seller-door/components/invitation-page";
import { decodeSegment } from "@/lib/decode-segment";
import { BackendError } from "@/lib/medusa/call-backend";
import { readInvitation } from "@/lib/medusa/seller-phone";
import { sellerDoor } from "@/messages/vi/seller-door";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { Stranded } from "@/ui/stranded";

export const metadata: Metadata = {
  title: messages.join.title,
  description: messages.join.description,
  // The address is the secret: no other site may learn it. With `no-referrer` a form that is posted
  // without script would name no origin and be refused.
  referrer: "same-origin",
};

/** `/ban-hang/loi-moi/<secret>`: joins a seller. */
export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeSegment((await params).token);
  const answer = await readInvitation(token).then(
    (invitation) => ({ invitation }),
    (error: unknown) => ({ ended: error instanceof BackendError && error.status < 500 }),
  );
  if ("invitation" in answer) {
    return <InvitationPage invitation={answer.invitation} token={token} />;
  }
  const { ended } = messages.join;
  const { heading, text, retry } = sellerDoor.unreachable;
  return answer.ended ? (
    <Stranded level="h1" {...ended} href="/ban-hang/dang-nhap" />
  ) : (
    <Stranded level="h1" heading={heading} text={text} href="" action={retry} />
  );
}
