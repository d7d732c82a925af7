import type { ReturnReason } from "./return-reasons";

/** What can be wrong with a line of an order that came: each a reason for which goods are paid back. */
export const LINE_COMPLAINT_KINDS = [
  "spoiled",
  "broken",
  "wrong_goods",
  "missing",
] as const satisfies readonly ReturnReason[];
export type LineComplaintKind = (typeof LINE_COMPLAINT_KINDS)[number];

/** What a buyer complains about; that nothing has come is said of the whole order. */
export const COMPLAINT_KINDS = [
  ...LINE_COMPLAINT_KINDS,
  "not_arrived",
] as const satisfies readonly ReturnReason[];
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** What a buyer would like for goods that are not as they should be: her money back, or the same goods sent anew. */
export const COMPLAINT_WISHES = ["money", "goods"] as const;
export type ComplaintWish = (typeof COMPLAINT_WISHES)[number];

/** What becomes of a complaint. Only `open` and `escalated` wait for somebody. */
export const COMPLAINT_STATUSES = [
  "open",
  "paid_back",
  "part_paid",
  "replaced",
  "refused",
  "escalated",
  "upheld",
  "dismissed",
  "withdrawn",
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/**
 * Hours after the arrival within which the order's page takes a complaint. What spoiled later may have been kept
 * badly; all else shows when the parcel is opened. Who is later still has the law's ways.
 */
export const COMPLAINT_HOURS: Record<ComplaintKind, number> = {
  spoiled: 48,
  broken: 168,
  wrong_goods: 168,
  missing: 168,
  not_arrived: 168,
};

/** Working days in which a seller answers before the operator takes it over (Law 19/2023/QH15, Decree 55/2024/NĐ-CP). */
export const ANSWER_WORKING_DAYS = 3;
/** Working days in which the operator decides what is laid before her. */
export const DECISION_WORKING_DAYS = 7;
/** Days after a refusal, or after a part was paid back, in which its buyer can lay it before the operator. */
export const APPEAL_DAYS = 7;
/** The same after goods were sent anew, which take their time to come. */
export const REPLACEMENT_APPEAL_DAYS = 14;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Until when a kind of complaint about an order is taken. */
export function complaintUntil(deliveredAt: Date, kind: ComplaintKind): Date {
  return new Date(deliveredAt.getTime() + COMPLAINT_HOURS[kind] * HOUR);
}

/**
 * Until when an answer can be laid before the operator: a refusal, a part that is too little, or goods sent anew that did
 * not come or are no better. Null for a complaint that has no such answer.
 */
export function appealUntil(status: ComplaintStatus, answeredAt: Date | null): Date | null {
  const days = answeredDays(status);
  return answeredAt === null || days === null ? null : new Date(answeredAt.getTime() + days * DAY);
}

function answeredDays(status: ComplaintStatus): number | null {
  switch (status) {
    case "refused":
    case "part_paid":
      return APPEAL_DAYS;
    case "replaced":
      return REPLACEMENT_APPEAL_DAYS;
    case "open":
    case "paid_back":
    case "escalated":
    case "upheld":
    case "dismissed":
    case "withdrawn":
      return null;
  }
}
