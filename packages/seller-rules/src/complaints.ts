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

/** What becomes of a complaint. Only `open` and `escalated` wait for somebody. */
export const COMPLAINT_STATUSES = [
  "open",
  "paid_back",
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
/** Days after a refusal in which its buyer can lay it before the operator. */
export const APPEAL_DAYS = 7;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Until when a kind of complaint about an order is taken. */
export function complaintUntil(deliveredAt: Date, kind: ComplaintKind): Date {
  return new Date(deliveredAt.getTime() + COMPLAINT_HOURS[kind] * HOUR);
}

/** Until when a refusal can be laid before the operator. */
export function appealUntil(refusedAt: Date): Date {
  return new Date(refusedAt.getTime() + APPEAL_DAYS * DAY);
}
