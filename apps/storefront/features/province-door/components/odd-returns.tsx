import { formatCount } from "@/features/statistics/format-figures";
import { formatInstant } from "@/lib/format-instant";
import type { OddReturn } from "@/lib/medusa/province";
import { provinceDoor } from "@/messages/vi/province-door";
import { provinceForms } from "@/messages/vi/province-forms";
import { ReviewForm } from "./review-form";

interface OddReturnsProps {
  odd: OddReturn[];
  here: string;
  mayReview: boolean;
}

const messages = provinceDoor.odd;

/** The returns of a month that stand out and what was made of them; nothing while there are none. */
export function OddReturns({ odd, here, mayReview }: OddReturnsProps) {
  if (odd.length === 0) return null;
  return (
    <section aria-labelledby="can-xem" className="flex flex-col gap-3">
      <h2 id="can-xem" className="text-xl font-semibold">
        {messages.heading}
      </h2>
      <p className="max-w-prose text-muted">{messages.intro}</p>
      <ul className="flex flex-col gap-4">
        {odd.map((one) => (
          <li
            key={one.seller_id}
            className="flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6"
          >
            <h3 className="font-semibold wrap-break-word">{one.name}</h3>
            {one.flags.length === 0 ? null : (
              <ul className="list-disc pl-5 font-medium text-lantern">
                {one.flags.map((flag) => (
                  <li key={flag}>{messages.flag[flag]}</li>
                ))}
              </ul>
            )}
            <Amounts odd={one} />
            {one.review === null ? null : (
              <p className="wrap-break-word">
                <strong className="font-semibold">
                  {messages.reviewed(
                    provinceForms.odd.treatment[one.review.treatment ?? "right"],
                    one.review.by,
                    formatInstant(one.review.at),
                  )}
                </strong>{" "}
                {one.review.reason}
              </p>
            )}
            {mayReview ? <ReviewForm key={one.review?.at} odd={one} here={here} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Amounts({ odd }: { odd: OddReturn }) {
  const amounts = [
    [messages.otherFloors, odd.reported.other_floors_vnd],
    [messages.ownSite, odd.reported.own_site_vnd],
    [messages.before, odd.online_before_vnd],
    [messages.floor, odd.floor_vnd],
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-4">
      {amounts.map(([label, amount]) => (
        <div key={label}>
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="font-medium tabular-nums">
            {amount === null ? messages.unknown : `${formatCount(amount)} ₫`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
