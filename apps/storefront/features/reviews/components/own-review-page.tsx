import { photoForm } from "@/messages/vi/photo-form";
import { formatDay } from "@/lib/format-day";
import type { OwnReview } from "@/lib/medusa/own-reviews";
import { reviews } from "@/messages/vi/reviews";
import { PhotoForm } from "@/features/seller-products/components/photo-form";
import { MOST_REVIEW_PHOTOS, type ReceivedProblem } from "@/features/seller-products/receive-photo";
import { Thumbnail } from "@/ui/thumbnail";
import { takePhoto } from "../actions/take-photo";
import { ownReviewPath } from "../review-path";
import { ReviewForm } from "./review-form";

const messages = reviews.own;

interface OwnReviewPageProps {
  /** The order's code. */
  order: string;
  own: OwnReview;
  initials: string;
  /** Why the last photo was not taken, for who posts without script. */
  problem: ReceivedProblem | null;
}

/** Where the buyer of an order writes of one product of it, and puts photos to it. */
export function OwnReviewPage({ order, own, initials, problem }: OwnReviewPageProps) {
  const { product, review, may } = own;
  return (
    <>
      <div>
        <h1 className="text-3xl font-bold wrap-break-word">{product.title}</h1>
        <p className="mt-2 max-w-prose text-muted">{messages.description}</p>
      </div>
      {review?.removed ? (
        <p className="max-w-prose rounded-xl border border-line p-4">
          {reviews.removed(
            review.removed.source,
            review.removed.text,
            formatDay(review.removed.on),
          )}
        </p>
      ) : null}
      {may === null ? (
        <Closed review={review} />
      ) : (
        <ReviewForm
          order={order}
          product={product.handle}
          written={{
            score: review ? String(review.score) : "",
            text: review?.text ?? "",
            name: review && review.name !== initials ? review.name : "",
          }}
          isNew={review === null}
          initials={initials}
        />
      )}
      {review !== null && may !== null ? (
        <Photos order={order} product={product.handle} photos={review.photos} problem={problem} />
      ) : null}
      <p>
        <a
          href={`/don-hang/${order}`}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {messages.back(order)}
        </a>
      </p>
    </>
  );
}

function Closed({ review }: Pick<OwnReview, "review">) {
  return (
    <div className="flex flex-col gap-2">
      {review === null || review.removed !== null ? null : (
        <>
          <p className="font-semibold">{messages.given(review.score)}</p>
          <p className="max-w-prose whitespace-pre-line wrap-anywhere">{review.text}</p>
        </>
      )}
      {review?.removed ? null : <p className="text-muted">{messages.over}</p>}
    </div>
  );
}

interface PhotosProps {
  order: string;
  product: string;
  photos: string[];
  problem: ReceivedProblem | null;
}

function Photos({ order, product, photos, problem }: PhotosProps) {
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <div>
        <h2 className="text-lg font-semibold">{messages.photos}</h2>
        <p className="text-muted">{messages.photosText}</p>
      </div>
      {photos.length === 0 ? null : (
        <ul className="flex flex-wrap gap-4">
          {photos.map((name, index) => (
            <li key={name}>
              <form action={takePhoto} className="flex flex-col items-center gap-1">
                <Thumbnail picture={{ name, alt: "" }} size={80} />
                <input type="hidden" name="order" value={order} />
                <input type="hidden" name="product" value={product} />
                <input type="hidden" name="photo" value={name} />
                <button className="min-h-11 px-2 text-sm text-lantern underline underline-offset-4">
                  {messages.remove(index + 1)}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {photos.length >= MOST_REVIEW_PHOTOS ? null : (
        <PhotoForm
          action={`${ownReviewPath(order, product)}/anh`}
          label={messages.choose}
          problem={problem}
          texts={{ ...photoForm.problem, ...messages.photoProblem }}
        />
      )}
    </section>
  );
}
