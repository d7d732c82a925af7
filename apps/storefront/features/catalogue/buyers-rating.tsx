import type { Rating } from "@/lib/medusa/catalogue";
import { meanText } from "@/features/reviews/mean-text";
import { catalogue } from "@/messages/vi/catalogue";

/** What buyers think of a product: points in plain ink, because stars and their gold are the state's. */
export function BuyersRating({ rating: { mean, count } }: { rating: Rating }) {
  return (
    <p className="text-xs text-muted sm:text-sm">{catalogue.card.rating(meanText(mean), count)}</p>
  );
}
