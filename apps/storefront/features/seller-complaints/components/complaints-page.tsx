import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerComplaints } from "@/lib/medusa/seller-complaints";
import { sellerComplaints as messages } from "@/messages/vi/seller-complaints";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { PageLink } from "@/ui/page-link";
import { Pages } from "@/ui/pages";
import type { AnswerNote } from "../answer-note";
import {
  COMPLAINTS_A_PAGE,
  complaintsPagePath,
  type ComplaintsPageQuery,
} from "../complaints-page-path";
import { ComplaintCard } from "./complaint-card";

interface ComplaintsPageProps {
  session: SellerSession;
  list: SellerComplaints;
  query: ComplaintsPageQuery;
  /** What the answer a moment ago came to. */
  note: AnswerNote | null;
}

const LINK =
  "inline-flex min-h-11 items-center font-medium text-bay underline-offset-4 hover:underline aria-[current=page]:underline";

/** What buyers complain about: those that wait for an answer, the most urgent first, or all. */
export function ComplaintsPage({ session, list, query, note }: ComplaintsPageProps) {
  // What is answered waits no longer, so the last page of those that wait may be gone.
  const here = complaintsPagePath(query.waiting ? { ...query, page: 1 } : query);
  return (
    <>
      <SellerHeader session={session} here="complaints" />
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="max-w-prose text-muted">{messages.intro}</p>
      </div>
      {note === null ? null : (
        <p role="status" className="rounded-xl border border-bay p-4 font-medium text-bay">
          {messages.note[note]}
        </p>
      )}
      <nav aria-label={messages.tabs} className="flex flex-wrap gap-x-6">
        {[true, false].map((waiting) => (
          <PageLink
            key={String(waiting)}
            href={complaintsPagePath({ waiting, page: 1 })}
            aria-current={waiting === query.waiting ? "page" : undefined}
            className={LINK}
          >
            {waiting ? messages.waiting(list.waiting) : messages.all}
          </PageLink>
        ))}
      </nav>
      {list.count === 0 ? (
        <p className="rounded-2xl border border-line bg-card p-6 text-muted">
          {query.waiting ? messages.none.waiting : messages.none.all}
        </p>
      ) : (
        <ul className="flex flex-col gap-4">
          {list.complaints.map((complaint) => (
            <li key={complaint.id}>
              <ComplaintCard complaint={complaint} here={here} />
            </li>
          ))}
        </ul>
      )}
      <Pages
        page={query.page}
        pages={Math.ceil(list.count / COMPLAINTS_A_PAGE)}
        to={(page) => complaintsPagePath({ ...query, page })}
      />
    </>
  );
}
