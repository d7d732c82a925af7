import { formatDay } from "@/lib/format-day";
import type { SellerSession } from "@/lib/medusa/seller";
import { sellerDoor as messages } from "@/messages/vi/seller-door";

/** What the operator has decided or announced about the shop, why, and what is still to be done. */
export function StandingNotice({ seller }: Pick<SellerSession, "seller">) {
  const told = toldOf(seller);
  if (told === null) {
    return null;
  }
  return (
    <div
      role="note"
      className="flex flex-col gap-1 rounded-xl border border-lantern p-4 text-lantern"
    >
      <p className="font-semibold">{told.text}</p>
      {told.reason === null ? null : <p className="wrap-break-word">{messages.why(told.reason)}</p>}
      <p>{messages.askOffice}</p>
    </div>
  );
}

function toldOf({
  status,
  reason,
  notice,
}: SellerSession["seller"]): { text: string; reason: string | null } | null {
  if (notice !== null) {
    return { text: messages.notice[notice.status](formatDay(notice.from)), reason: notice.reason };
  }
  return status === "suspended" || status === "closed"
    ? { text: messages.stopped[status], reason }
    : null;
}
