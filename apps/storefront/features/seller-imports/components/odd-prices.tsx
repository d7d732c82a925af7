import { formatDong } from "@cho-lang/ocop/money";
import type { OddPrice } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";

interface OddPricesProps {
  /** The first of them. */
  prices: OddPrice[];
  count: number;
}

/** Prices that move by more than half, each with what it was; they are loaded once she says that they are right. */
export function OddPrices({ prices, count }: OddPricesProps) {
  const { heading, text, first, right } = messages.oddPrices;
  return (
    <section className="flex w-full flex-col gap-3 rounded-2xl border border-lantern bg-card p-4">
      <h2 className="text-xl font-semibold text-lantern">{heading(count)}</h2>
      <p className="max-w-prose">
        {text} {count > prices.length ? first(prices.length) : null}
      </p>
      <ul className="flex max-h-80 flex-col divide-y divide-line overflow-y-auto">
        {prices.map(({ code, title, label, before_vnd: before, after_vnd: after }) => (
          <li
            key={`${code} ${label}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
          >
            <p className="min-w-0 wrap-anywhere">
              <span className="font-medium">{title}</span>, {label}
              <span className="block text-sm text-muted">{code}</span>
            </p>
            <p className="font-medium tabular-nums">
              {messages.preview.becomes(formatDong(before), formatDong(after))}
            </p>
          </li>
        ))}
      </ul>
      <label className="flex min-h-11 items-center gap-3 font-medium">
        <input type="checkbox" required className="size-6 accent-bay" />
        {right}
      </label>
    </section>
  );
}
