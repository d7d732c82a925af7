import { formatInstant } from "@/lib/format-instant";
import type { SellerSession } from "@/lib/medusa/seller";
import { sellerApplication } from "@/messages/vi/seller-application";
import { PageLink } from "@/ui/page-link";

const messages = sellerApplication.identity;

/** That the shop sells nothing, or soon will, until its account is linked with the electronic identity. */
export function IdentityNotice({ session }: { session: SellerSession }) {
  const { seller, member } = session;
  const { open, state, closes_at } = seller.identity;
  const isSettled = open && (closes_at === null || state === "pending");
  if (seller.status !== "active" || isSettled) {
    return null;
  }
  return (
    <p role="note" className="rounded-xl border border-lantern p-4 font-medium text-lantern">
      {closes_at === null ? messages.stopped : messages.stops(formatInstant(closes_at))}{" "}
      {member.rights.includes("settings") ? (
        <PageLink href="/ban-hang/ho-so" className="underline underline-offset-4">
          {sellerApplication.title}
        </PageLink>
      ) : null}
    </p>
  );
}
