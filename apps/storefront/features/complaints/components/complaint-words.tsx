import { formatDong } from "@cho-lang/ocop/money";
import type { ReactNode } from "react";
import { formatInstant } from "@/lib/format-instant";
import type { OwnComplaint } from "@/lib/medusa/own-complaints";
import { complaints as messages } from "@/messages/vi/complaints";
import { orderReturns } from "@/messages/vi/order-returns";
import { complaintStanding } from "../complaint-standing";

interface ComplaintWordsProps {
  complaint: NonNullable<OwnComplaint["complaint"]>;
}

/** What was said of a line by everybody so far, and where it stands. */
export function ComplaintWords({ complaint }: ComplaintWordsProps) {
  const { kind, quantity, bad, text, wish, opened_at, answer, appeal, decision } = complaint;
  const { replaced_at, part_vnd, status } = complaint;
  const { words } = messages;
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <p role="status" className="text-lg font-semibold">
        {complaintStanding(complaint)}
      </p>
      <Words heading={words.own(formatInstant(opened_at))}>
        {`${orderReturns.reason[kind]}, ${messages.pieces(quantity)}. ${text}`}
        {bad === null ? null : (
          <span className="mt-1 block">{messages.badOf(bad.units, bad.of, bad.unit)}</span>
        )}
        {wish === "goods" ? <span className="mt-1 block">{messages.wishes.goods}</span> : null}
      </Words>
      {answer === null ? null : (
        <Words heading={replaced_at === null ? words.answer : words.sent}>{answer}</Words>
      )}
      {part_vnd === null || status === "part_paid" ? null : (
        <p className="font-medium">{messages.partPaid(formatDong(part_vnd))}</p>
      )}
      {appeal === null ? null : (
        <Words heading={replaced_at === null ? words.appeal : words.notGood}>{appeal}</Words>
      )}
      {decision === null ? null : <Words heading={words.decision}>{decision}</Words>}
    </section>
  );
}

function Words({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <blockquote className="max-w-prose border-l-2 border-bay pl-4">
      <p className="text-sm text-muted">{heading}</p>
      <p className="whitespace-pre-line wrap-anywhere">{children}</p>
    </blockquote>
  );
}
