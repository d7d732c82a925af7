import { formatInstant } from "@/lib/format-instant";
import type { OwnReview } from "@/lib/medusa/own-reviews";
import { reviews } from "@/messages/vi/reviews";
import { buttonClass } from "@/ui/button-class";
import { ownReviewPath } from "../review-path";

const messages = reviews.own;

interface OrderReviewsProps {
  /** The order's code. */
  order: string;
  reviews: OwnReview[];
}

/** The way from a delivered order to what its buyer says of each product. */
export function OrderReviews({ order, reviews: own }: OrderReviewsProps) {
  const open = own.filter(({ may, review }) => may !== null || review !== null);
  return open.length === 0 ? null : (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-lg font-semibold">{messages.heading}</h2>
      <ul className="flex flex-col divide-y divide-line">
        {open.map(({ product, may, until, review }) => (
          <li
            key={product.handle}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <span className="min-w-0">
              <span className="block font-medium wrap-break-word">{product.title}</span>
              <span className="text-sm text-muted">
                {[
                  ...(review && !review.removed ? [messages.given(review.score)] : []),
                  ...(until === null ? [] : [messages.until(formatInstant(until))]),
                ].join(" · ")}
              </span>
            </span>
            <a
              href={ownReviewPath(order, product.handle)}
              aria-label={review === null ? messages.writeOf(product.title) : undefined}
              className={buttonClass(review === null ? "primary" : "secondary")}
            >
              {may === "write"
                ? messages.write
                : may === "correct"
                  ? messages.correct
                  : messages.see}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
