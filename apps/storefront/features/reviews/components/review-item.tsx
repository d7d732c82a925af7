import { formatDay } from "@/lib/format-day";
import type { Review, Said } from "@/lib/medusa/reviews";
import { reviews as messages } from "@/messages/vi/reviews";
import { PageLink } from "@/ui/page-link";
import { beginningOf } from "../beginning-of";

interface ReviewItemProps {
  review: Review;
  /** Whether it says what was bought, on a page about more than one product. */
  named?: boolean;
  /** Where the whole of it stands; its text is then shown in short. */
  whole?: string;
}

/** As much of a text as stands on a page of few reviews, in letters. */
const SHORT = 220;

/** What one buyer says and its seller answers, or that it was removed. Good and bad look alike. */
export function ReviewItem({ review, named, whole }: ReviewItemProps) {
  const { said, removed } = review;
  return (
    <article className="flex flex-col gap-2">
      {said ? <Words review={review} said={said} whole={whole} /> : null}
      {removed ? (
        <p className="text-muted">
          {messages.removed(removed.source, removed.text, formatDay(removed.on))}
        </p>
      ) : null}
      {named ? <Bought product={review.product} /> : null}
    </article>
  );
}

function Words({
  review,
  said,
  whole,
}: {
  review: Review;
  said: Said;
  whole?: string | undefined;
}) {
  const short = whole === undefined ? null : beginningOf(said.text, SHORT);
  const marks = [
    ...(said.corrected ? [messages.corrected] : []),
    ...(review.demonstration ? [messages.demonstration] : []),
  ];
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold tabular-nums">{messages.score(said.score)}</strong>
        <span className="text-sm text-muted wrap-anywhere">
          {[messages.by(said.name, formatDay(review.writtenOn)), ...marks].join(" · ")}
        </span>
      </p>
      {said.text === "" ? null : (
        <p className="max-w-prose whitespace-pre-line wrap-anywhere">
          {short ?? said.text}{" "}
          {short === null ? null : (
            <PageLink href={whole ?? ""} className="text-bay underline underline-offset-4">
              {messages.whole}
            </PageLink>
          )}
        </p>
      )}
      <Photos said={said} />
      {said.answer ? (
        <blockquote className="max-w-prose border-l-2 border-bay pl-4">
          <p className="text-sm text-muted">{messages.answer(formatDay(said.answer.on))}</p>
          <p className="whitespace-pre-line wrap-anywhere">
            {(whole === undefined ? null : beginningOf(said.answer.text, SHORT)) ??
              said.answer.text}
          </p>
        </blockquote>
      ) : null}
    </>
  );
}

function Photos({ said: { photos, name } }: { said: Said }) {
  return photos.length === 0 ? null : (
    <ul className="flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo}>
          <a href={`/anh/${photo}-1080.webp`}>
            <picture>
              <source srcSet={`/anh/${photo}-160.avif`} type="image/avif" />
              <img
                src={`/anh/${photo}-320.webp`}
                alt={messages.photo(name, index + 1)}
                width={80}
                height={80}
                loading="lazy"
                className="size-20 rounded-lg object-cover"
              />
            </picture>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Bought({ product: { title, handle } }: Pick<Review, "product">) {
  return (
    <p className="text-sm text-muted">
      {messages.of}{" "}
      {handle === null ? (
        title
      ) : (
        <PageLink
          href={`/san-pham/${handle}`}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {title}
        </PageLink>
      )}
    </p>
  );
}
