import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerComplaints } from "@/lib/medusa/seller-complaints";
import { catalogue } from "@/messages/vi/catalogue";
import { sellerComplaints as messages } from "@/messages/vi/seller-complaints";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
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
      <Pages count={list.count} query={query} />
    </>
  );
}

function Pages({ count, query }: { count: number; query: ComplaintsPageQuery }) {
  const pages = Math.ceil(count / COMPLAINTS_A_PAGE);
  if (pages <= 1) {
    return null;
  }
  const { label, previous, next, place } = catalogue.pages;
  const to = (page: number) => complaintsPagePath({ ...query, page });
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-4">
      {query.page > 1 ? (
        <PageLink href={to(query.page - 1)} className={buttonClass("secondary")}>
          {previous}
        </PageLink>
      ) : null}
      <span className="text-muted">{place(query.page, pages)}</span>
      {query.page < pages ? (
        <PageLink href={to(query.page + 1)} className={buttonClass("secondary")}>
          {next}
        </PageLink>
      ) : null}
    </nav>
  );
}
