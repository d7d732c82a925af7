import { formatDong } from "@cho-lang/ocop/money";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { MonthlyBars } from "@/features/statistics/components/monthly-bars";
import { formatCount } from "@/features/statistics/format-figures";
import { goodsOfMonths, lastMonths, MONTHS_SHOWN } from "@/features/statistics/sales-month";
import { formatDay } from "@/lib/format-day";
import type { SellerSession } from "@/lib/medusa/seller";
import type { SellerNumbers } from "@/lib/medusa/seller-numbers";
import { sellerNumbers as messages } from "@/messages/vi/seller-numbers";
import { toldOrders } from "../numbers-tables";
import { NumbersSection } from "./numbers-section";
import { OrderBars } from "./order-bars";
import { ordersText } from "./orders-text";

interface NumbersPageProps {
  session: SellerSession;
  numbers: SellerNumbers;
}

interface NumberCardProps {
  label: string;
  number: string;
  text: string;
}

/** A seller's own figures: the numbers first, then chart and tables. */
export function NumbersPage({ session, numbers }: NumbersPageProps) {
  const { demonstration, toCome } = numbers;
  const months = lastMonths(numbers.months, numbers.asOf);
  const running = months.at(-1);
  const orders = months.reduce((sum, month) => sum + (month.orders ?? 0), 0);
  const told = toldOrders(numbers);
  const { card } = messages;
  return (
    <>
      <SellerHeader session={session} here="numbers" />
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        {demonstration ? (
          <p className="font-medium text-lantern">{messages.demonstration}</p>
        ) : null}
        <p className="max-w-prose text-muted">{messages.source}</p>
        {/* Made-up orders are older than the day on which their seller was made up. */}
        {demonstration ? null : (
          <p className="max-w-prose text-muted">
            {messages.since(formatDay(vietnamDay(new Date(numbers.joinedAt))))}
          </p>
        )}
      </div>
      <dl className="grid gap-4 sm:grid-cols-3">
        <NumberCard
          label={card.month}
          number={formatDong(running?.goods ?? 0)}
          text={card.orders(formatCount(running?.orders ?? 0))}
        />
        <NumberCard
          label={card.year(MONTHS_SHOWN)}
          number={formatDong(goodsOfMonths(months, []) ?? 0)}
          text={card.orders(formatCount(orders))}
        />
        <NumberCard
          label={card.toCome}
          number={formatDong(toCome.total)}
          text={card.toComeText(formatCount(toCome.orders))}
        />
      </dl>
      <NumbersSection
        table="theo-thang"
        heading={messages.monthly}
        numbers={numbers}
        none={orders === 0 ? messages.noSales : null}
        chart={<MonthlyBars months={months} running demonstration={demonstration} />}
      />
      <NumbersSection
        table="so-don"
        heading={messages.orders.heading}
        text={ordersText(numbers.orders)}
        numbers={numbers}
        none={told.length === 0 ? messages.orders.none : null}
        chart={<OrderBars months={told} />}
      />
      <NumbersSection
        table="theo-kenh"
        heading={messages.channels}
        text={channelsText(numbers)}
        numbers={numbers}
        none={numbers.channels.length === 0 ? messages.noChannels : null}
      />
      <NumbersSection
        table="san-pham"
        heading={messages.products}
        numbers={numbers}
        none={numbers.products.length === 0 ? messages.noSales : null}
      />
      <NumbersSection
        table="don-huy"
        heading={messages.cancelled}
        numbers={numbers}
        none={numbers.unsent.length === 0 ? messages.noCancelled : null}
      />
      <NumbersSection
        table="het-hang"
        heading={messages.soldOut}
        text={messages.soldOutText}
        numbers={numbers}
        none={numbers.stockOuts.length === 0 ? messages.noSoldOut : null}
      />
    </>
  );
}

/** What the table of channels is made of and, where both are known, her usual month before and since joining. */
function channelsText({ aroundJoining }: SellerNumbers): string {
  if (aroundJoining === null) return messages.channelsText;
  const [before, since] = [aroundJoining.before, aroundJoining.since].map(
    ({ months, online_vnd, retail_vnd }) =>
      messages.usualMonth(formatCount(months), formatDong(retail_vnd), formatDong(online_vnd)),
  );
  return `${messages.channelsText} ${messages.aroundJoining(before ?? "", since ?? "")}`;
}

function NumberCard({ label, number, text }: NumberCardProps) {
  return (
    <div className="flex flex-col gap-1 rounded-2xl border border-line bg-card p-4">
      <dt className="text-muted">{label}</dt>
      <dd className="text-2xl font-bold tabular-nums">{number}</dd>
      <dd className="text-muted">{text}</dd>
    </div>
  );
}
