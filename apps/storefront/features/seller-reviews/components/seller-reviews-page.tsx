import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerReview, SellerReviews } from "@/lib/medusa/seller-reviews";
import { sellerReviews as messages } from "@/messages/vi/seller-reviews";
import { ReviewItem } from "@/features/reviews/components/review-item";
import { ReviewSum } from "@/features/reviews/components/review-sum";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { PageLink } from "@/ui/page-link";
import { Pages } from "@/ui/pages";
import { REVIEWS_A_PAGE, reviewsPagePath, type ReviewsPageQuery } from "../reviews-page-path";
import { ReplyForm } from "./reply-form";

interface SellerReviewsPageProps {
  session: SellerSession;
  list: SellerReviews;
  query: ReviewsPageQuery;
}

const LINK =
  "inline-flex min-h-11 items-center font-medium text-bay underline-offset-4 hover:underline aria-[current=page]:underline";

/** What buyers say of a seller's goods: those without an answer, or all, each with its answer below. */
export function SellerReviewsPage({ session, list, query }: SellerReviewsPageProps) {
  const here = reviewsPagePath(query);
  return (
    <>
      <SellerHeader session={session} here="reviews" />
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="max-w-prose text-muted">{messages.intro}</p>
        <ReviewSum sum={list.sum} />
      </div>
      <nav aria-label={messages.tabs} className="flex flex-wrap gap-x-6">
        {[true, false].map((waiting) => (
          <PageLink
            key={String(waiting)}
            href={reviewsPagePath({ waiting, page: 1 })}
            aria-current={waiting === query.waiting ? "page" : undefined}
            className={LINK}
          >
            {waiting ? messages.waiting(list.unanswered) : messages.all}
          </PageLink>
        ))}
      </nav>
      {list.reviews.length === 0 ? (
        <p className="rounded-2xl border border-line bg-card p-6 text-muted">
          {query.waiting ? messages.none.waiting : messages.none.all}
        </p>
      ) : (
        <ul className="flex flex-col gap-4">
          {list.reviews.map((review) => (
            <li key={review.id}>
              <SellerReviewCard review={review} here={here} />
            </li>
          ))}
        </ul>
      )}
      <Pages
        page={query.page}
        pages={Math.ceil(list.count / REVIEWS_A_PAGE)}
        to={(page) => reviewsPagePath({ ...query, page })}
      />
    </>
  );
}

function SellerReviewCard({ review, here }: { review: SellerReview; here: string }) {
  const { said, report } = review;
  const { answer: words, report: reportWords } = messages;
  return (
    <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <ReviewItem review={review} named />
      <p>
        <PageLink href={`/ban-hang/don-hang/${review.orderId}`} className={LINK}>
          {messages.order}
        </PageLink>
      </p>
      {said ? (
        <>
          <ReplyForm
            key={said.answer?.text}
            id={review.id}
            what="answer"
            said={said.answer?.text ?? ""}
            label={words.label}
            submit={said.answer ? words.save : words.submit}
            done={words.done}
            here={here}
          />
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
              {reportWords.open}
            </summary>
            <div className="flex flex-col gap-2 pt-2">
              <p className="max-w-prose text-muted">{reportWords.hint}</p>
              {report === null ? null : <p className="wrap-anywhere">{reportWords.sent(report)}</p>}
              <ReplyForm
                id={review.id}
                what="report"
                said={report ?? ""}
                label={reportWords.label}
                submit={reportWords.submit}
                done={reportWords.done}
                here={here}
              />
            </div>
          </details>
        </>
      ) : null}
    </div>
  );
}
