import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { formatDay } from "@/lib/format-day";
import type { AccountReviews, ReviewToWrite, WrittenReview } from "@/lib/medusa/account-lists";
import { ownReviewPath } from "@/features/reviews/review-path";
import { account as messages } from "@/messages/vi/account";
import { buttonClass } from "@/ui/button-class";
import { EmptyState } from "@/ui/empty-state";
import { PageLink } from "@/ui/page-link";
import { AccountFrame } from "./account-frame";

const { reviews: words } = messages;
const CARD = "flex flex-col items-start gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6";

/** What may be reviewed of an account's orders, and what was. */
export function ReviewsPage({ toWrite, written }: AccountReviews) {
  return (
    <AccountFrame here="/tai-khoan/danh-gia" title={words.title}>
      {toWrite.length + written.length === 0 ? (
        <EmptyState
          heading={words.empty.heading}
          text={words.empty.text}
          href="/tai-khoan/don-hang"
          action={words.empty.action}
        />
      ) : null}
      {toWrite.length === 0 ? null : (
        <section className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{words.toWrite}</h2>
          <ul className="flex flex-col gap-4">
            {toWrite.map((one) => (
              <ToWrite key={`${one.order} ${one.product.handle}`} review={one} />
            ))}
          </ul>
        </section>
      )}
      {written.length === 0 ? null : (
        <section className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{words.written}</h2>
          <ul className="flex flex-col gap-4">
            {written.map((one) => (
              <Written key={`${one.order} ${one.product.handle}`} review={one} />
            ))}
          </ul>
        </section>
      )}
    </AccountFrame>
  );
}

const dayOf = (instant: string): string => formatDay(vietnamDay(new Date(instant)));

function ToWrite({ review: { order, product, until } }: { review: ReviewToWrite }) {
  return (
    <li className={CARD}>
      <p className="wrap-break-word">
        <strong className="font-semibold">{product.title}</strong>
        <br />
        <span className="text-muted">
          {words.order(order)}, {words.until(dayOf(until))}
        </span>
      </p>
      <PageLink
        href={ownReviewPath(order, product.handle)}
        aria-label={words.writeOf(product.title)}
        className={buttonClass("secondary")}
      >
        {words.write}
      </PageLink>
    </li>
  );
}

function Written({ review }: { review: WrittenReview }) {
  const { order, product, score, text, name, writtenOn, until, answer, removed } = review;
  return (
    <li className={CARD}>
      <p className="wrap-break-word">
        <strong className="font-semibold">{product.title}</strong>
        <br />
        <span className="text-muted">
          {words.score(score)} · {words.by(name, formatDay(writtenOn))} · {words.order(order)}
        </span>
      </p>
      {text === "" ? null : (
        <p className="max-w-prose wrap-break-word whitespace-pre-line">{text}</p>
      )}
      {answer === null ? null : (
        <p className="max-w-prose wrap-break-word">
          <strong className="font-medium">{words.answer}:</strong> {answer}
        </p>
      )}
      {removed === null ? null : (
        <p className="text-lantern">{words.removed(removed.text, removed.source)}</p>
      )}
      {until === null ? null : <p className="text-muted">{words.correct(dayOf(until))}</p>}
      <PageLink
        href={ownReviewPath(order, product.handle)}
        aria-label={words.seeOf(product.title)}
        className={buttonClass("secondary")}
      >
        {words.see}
      </PageLink>
    </li>
  );
}
