import type { SellerSession } from "@/lib/medusa/seller";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { logOut } from "../actions/log-out";

/** Whose door this is, who stands in it, and the way out. */
export function SellerHeader({ session }: { session: SellerSession }) {
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line pb-4">
        <p className="min-w-0">
          <strong className="block font-semibold wrap-break-word">{session.seller.name}</strong>
          <span className="text-muted">{session.member.name}</span>
        </p>
        <form action={logOut}>
          <button className="min-h-11 rounded-xl border border-field px-4 font-medium">
            {messages.logout}
          </button>
        </form>
      </div>
      {session.seller.status === "active" ? null : (
        <p className="rounded-xl border border-lantern p-4 font-medium text-lantern">
          {messages.suspended}
        </p>
      )}
    </>
  );
}
