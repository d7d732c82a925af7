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
  const { kind, quantity, text, opened_at, answer, appeal, decision } = complaint;
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <p role="status" className="text-lg font-semibold">
        {complaintStanding(complaint)}
      </p>
      <Words heading={messages.words.own(formatInstant(opened_at))}>
        {`${orderReturns.reason[kind]}, ${messages.pieces(quantity)}. ${text}`}
      </Words>
      {answer === null ? null : <Words heading={messages.words.answer}>{answer}</Words>}
      {appeal === null ? null : <Words heading={messages.words.appeal}>{appeal}</Words>}
      {decision === null ? null : <Words heading={messages.words.decision}>{decision}</Words>}
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
