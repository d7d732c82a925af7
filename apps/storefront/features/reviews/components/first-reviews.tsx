import type { ReviewList } from "@/lib/medusa/reviews";
import { reviews as messages } from "@/messages/vi/reviews";
import { Section } from "@/ui/section";
import { ReviewItem } from "./review-item";
import { ReviewSum } from "./review-sum";

interface FirstReviewsProps {
  list: ReviewList;
  /** Where all of them stand. */
  href: string;
  /** Whether each says what was bought. */
  named?: boolean;
}

/** What all reviews come to and the newest few, on the page of what they are about. */
export function FirstReviews({ list, href, named = false }: FirstReviewsProps) {
  const { sum, reviews, pages } = list;
  const all = pages > 1 ? { more: { href, label: messages.all(sum.count + sum.removed) } } : {};
  return (
    <Section heading={messages.heading} id="danh-gia" {...all}>
      {reviews.length === 0 ? (
        <p className="max-w-prose text-muted">{messages.none}</p>
      ) : (
        <>
          <ReviewSum sum={sum} />
          <ul className="flex flex-col gap-6">
            {reviews.map((review) => (
              <li key={review.id}>
                <ReviewItem review={review} named={named} whole={href} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
