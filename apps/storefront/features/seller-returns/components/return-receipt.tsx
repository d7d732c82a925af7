import { formatMonth } from "@/features/statistics/format-figures";
import { formatInstant } from "@/lib/format-instant";
import type { SellerSession } from "@/lib/medusa/seller";
import type { FiledReturn } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";
import { PageLink } from "@/ui/page-link";
import { returnPath } from "../return-path";
import { AmountsTable } from "./amounts-table";
import { whoFiled } from "./filed-return";

interface ReturnReceiptProps {
  session: SellerSession;
  filed: FiledReturn;
  demonstration: boolean;
}

/** The receipt of what was filed last, for printing: one sheet, nothing of the door around it. */
export function ReturnReceipt({ session, filed, demonstration }: ReturnReceiptProps) {
  const { receipt } = messages;
  const facts = [
    [receipt.seller, session.seller.name],
    [receipt.month, formatMonth(filed.month)],
    [receipt.version, String(filed.version)],
    [receipt.filed, formatInstant(filed.filed_at)],
    [receipt.by, whoFiled(filed)],
    ...(filed.reason === null ? [] : [[receipt.reason, filed.reason]]),
  ];
  return (
    <>
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <PageLink
          href={returnPath(filed.month)}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {receipt.back}
        </PageLink>
        <span className="inline-flex min-h-11 items-center text-muted">{receipt.how}</span>
      </p>
      <h1 className="text-3xl font-bold">{receipt.title}</h1>
      {demonstration ? <p className="font-medium text-lantern">{messages.demonstration}</p> : null}
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="font-medium wrap-break-word">{value}</dd>
          </div>
        ))}
      </dl>
      {filed.nothing_sold ? <p className="font-semibold">{messages.nothingSold}</p> : null}
      <AmountsTable filed={filed} />
      <p className="text-sm text-muted">{receipt.meaning}</p>
    </>
  );
}
