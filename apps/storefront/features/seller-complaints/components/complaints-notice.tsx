import { sellerComplaints as messages } from "@/messages/vi/seller-complaints";
import { PageLink } from "@/ui/page-link";
import { complaintsPagePath } from "../complaints-page-path";

/** That complaints wait for the seller, and the way to them; nothing when none does. */
export function ComplaintsNotice({ waiting }: { waiting: number }) {
  return waiting === 0 ? null : (
    <p role="note" className="rounded-xl border border-lantern px-4 py-1.5 font-medium">
      <PageLink
        href={complaintsPagePath({ waiting: true, page: 1 })}
        className="inline-flex min-h-11 items-center text-lantern underline underline-offset-4"
      >
        {messages.notice(waiting)}
      </PageLink>
    </p>
  );
}
