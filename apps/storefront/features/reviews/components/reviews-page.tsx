import type { ReviewList, ReviewSum as Sum } from "@/lib/medusa/reviews";
import { catalogue } from "@/messages/vi/catalogue";
import { reviews as messages } from "@/messages/vi/reviews";
import { Breadcrumbs, type Crumb } from "@/ui/breadcrumbs";
import { PageHeading } from "@/ui/page-heading";
import { PageLinks } from "@/ui/page-links";
import { ReviewItem } from "./review-item";
import { ReviewSum } from "./review-sum";

interface ReviewsPageProps {
  list: ReviewList;
  /** What they are about. */
  title: string;
  /** The way to it. */
  crumbs: readonly Crumb[];
  /** Where the first page of them is. */
  path: string;
  /** Whether each says what was bought. */
  named?: boolean;
}

/** Every review of a product or a producer, page by page, the newest first. */
export function ReviewsPage({ list, title, crumbs, path, named = false }: ReviewsPageProps) {
  const { sum, reviews, page, pages } = list;
  const heading = messages.title(title);
  return (
    <div className="container-page pt-4 pb-16">
      <Breadcrumbs crumbs={[...crumbs, { label: messages.heading, href: path }]} />
      <PageHeading title={page === 1 ? heading : catalogue.pages.title(heading, page)}>
        {messages.how}
      </PageHeading>
      <div className="flex flex-col gap-8">
        {reviews.length === 0 ? (
          <p className="max-w-prose text-muted">{messages.none}</p>
        ) : (
          <>
            <div className="flex flex-col gap-4">
              <ReviewSum sum={sum} />
              <ByScore sum={sum} />
            </div>
            <h2 className="sr-only">{messages.heading}</h2>
            <ul className="flex flex-col divide-y divide-line">
              {reviews.map((review) => (
                <li key={review.id} className="py-6 first:pt-0">
                  <ReviewItem review={review} named={named} />
                </li>
              ))}
            </ul>
          </>
        )}
        <PageLinks path={path} page={page} pages={pages} />
      </div>
    </div>
  );
}

/** How many gave each score, the best first, with a bar beside each figure. */
function ByScore({ sum }: { sum: Sum }) {
  const most = Math.max(1, ...sum.byScore);
  return (
    <dl aria-label={messages.byScoreHeading} className="flex max-w-sm flex-col gap-1 text-sm">
      {sum.byScore
        .map((count, index) => ({ count, score: index + 1 }))
        .toReversed()
        .map(({ count, score }) => (
          <div key={score} className="grid grid-cols-[4rem_minmax(0,1fr)_3rem] items-center gap-3">
            <dt>{messages.byScore(score)}</dt>
            <dd className="order-last text-right tabular-nums">{count}</dd>
            <dd aria-hidden="true" className="h-2 rounded-full bg-line">
              <span
                className="block h-2 rounded-full bg-bay"
                style={{ width: `${String((100 * count) / most)}%` }}
              />
            </dd>
          </div>
        ))}
    </dl>
  );
}
