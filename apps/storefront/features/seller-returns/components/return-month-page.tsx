import type { ReactNode } from "react";
import type { ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import { TOLD_CHANNELS } from "@cho-lang/retail-statistics/return-channels";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { formatMonth } from "@/features/statistics/format-figures";
import { formatDay } from "@/lib/format-day";
import { newId } from "@/lib/new-id";
import type { SellerSession } from "@/lib/medusa/seller";
import type { FiledReturn, ReturnMonthDetail } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";
import { PageLink } from "@/ui/page-link";
import { FiledReturnView } from "./filed-return";
import { ReturnForm } from "./return-form";

interface ReturnMonthPageProps {
  session: SellerSession;
  detail: ReturnMonthDetail;
}

/** One month: its form while it waits, then what was filed, with the way to correct it. */
export function ReturnMonthPage({ session, detail }: ReturnMonthPageProps) {
  const { month, due_on, state, draft, last, versions, demonstration } = detail;
  const [filed] = versions;
  const form = (
    <ReturnForm
      // A new version is a new form.
      key={String(versions.length)}
      month={month}
      request={newId()}
      texts={draft ?? (filed ? textsOf(filed) : {})}
      ownFloor={detail.own_floor_vnd}
      toBusiness={detail.own_floor_to_business_vnd}
      last={last}
      correcting={filed !== undefined}
    />
  );
  return (
    <>
      <SellerHeader session={session} />
      <div className="flex flex-col gap-2">
        <PageLink
          href="/ban-hang/bao-cao"
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          {messages.all}
        </PageLink>
        <h1 className="text-3xl font-bold">{messages.heading(formatMonth(month))}</h1>
        {demonstration ? (
          <p className="font-medium text-lantern">{messages.demonstration}</p>
        ) : null}
      </div>
      {filed === undefined ? (
        <>
          <p className={state === "late" ? "font-medium text-lantern" : "text-muted"}>
            {messages.state[state](formatDay(due_on))}
          </p>
          <p className="max-w-prose">{messages.how}</p>
          {form}
        </>
      ) : (
        <>
          <FiledReturnView filed={filed} versions={versions} neighbours={detail.neighbours} />
          {detail.open ? <Correction begun={draft !== null} form={form} /> : null}
        </>
      )}
    </>
  );
}

/** The way to file again, folded away until it is wanted or begun. */
function Correction({ begun, form }: { begun: boolean; form: ReactNode }) {
  return (
    <details open={begun}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {messages.correction}
      </summary>
      <div className="flex flex-col gap-4 pt-2">
        <p className="text-muted">{messages.correctionText}</p>
        {form}
      </div>
    </details>
  );
}

/** What was filed, as a person types it; nothing stays an empty field. */
function textsOf({ amounts, other_orders: orders }: FiledReturn): ToldTexts {
  const told: ToldTexts = Object.fromEntries(
    TOLD_CHANNELS.map((channel) => [channel, amounts[channel] ? String(amounts[channel]) : ""]),
  );
  return { ...told, orders: orders === null ? "" : String(orders) };
}
