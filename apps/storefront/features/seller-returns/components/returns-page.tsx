import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { formatMonth, formatShare } from "@/features/statistics/format-figures";
import { formatDay } from "@/lib/format-day";
import { formatInstant } from "@/lib/format-instant";
import type { SellerSession } from "@/lib/medusa/seller";
import type { ReturnMonth } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";
import { PageLink } from "@/ui/page-link";
import { returnPath } from "../return-path";

interface ReturnsPageProps {
  session: SellerSession;
  months: ReturnMonth[];
  demonstration: boolean;
}

/** The months of a seller: what waits stands out, what was filed tells its share. */
export function ReturnsPage({ session, months, demonstration }: ReturnsPageProps) {
  return (
    <>
      <SellerHeader session={session} here="returns" />
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        {demonstration ? (
          <p className="font-medium text-lantern">{messages.demonstration}</p>
        ) : null}
        <p className="max-w-prose text-muted">{messages.intro}</p>
      </div>
      {months.length === 0 ? (
        <p className="text-muted">{messages.none}</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line rounded-2xl border border-line bg-card">
          {months.map((month) => (
            <MonthRow key={month.month} month={month} />
          ))}
        </ul>
      )}
    </>
  );
}

function MonthRow({ month: { month, state, due_on, filed_at, share } }: { month: ReturnMonth }) {
  const waits = filed_at === null;
  return (
    <li>
      <PageLink
        href={returnPath(month)}
        className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 p-4 hover:text-bay"
      >
        <strong className="font-semibold">{messages.month(formatMonth(month))}</strong>
        <span className={state === "late" ? "font-medium text-lantern" : "text-muted"}>
          {waits
            ? messages.state[state](formatDay(due_on))
            : messages.state[state](formatInstant(filed_at))}
        </span>
        {share === null ? null : (
          <span className="w-full text-muted">
            {messages.shareShort(formatShare(share.online_percent / 100))}
          </span>
        )}
        {waits ? (
          <span className="w-full font-medium text-bay underline underline-offset-4">
            {messages.open}
          </span>
        ) : null}
      </PageLink>
    </li>
  );
}
