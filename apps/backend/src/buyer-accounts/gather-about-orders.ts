import type { MedusaContainer } from "@medusajs/framework/types";
import { badOf, type BadAmount } from "../complaints/bad-of";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import type { OrderView } from "../order-view/order-view";
import { loadReviewPhotos } from "../reviews/load-review-photos";

/** What a buyer wrote about her orders. Instants in ISO 8601 (UTC). */
export interface DataAboutOrders {
  reviews: {
    order: string;
    product: string;
    score: number;
    text: string;
    name: string;
    written_at: string;
    /** Names of its pictures in the shop. */
    photos: string[];
    answer: string | null;
    removed_for: string | null;
    /** Every wording, the first one first. */
    wordings: { score: number; text: string; name: string; at: string }[];
  }[];
  complaints: {
    order: string;
    product: string;
    quantity: number;
    kind: string;
    text: string;
    wish: string;
    status: string;
    /** How much of it is bad, as she said it. */
    bad: BadAmount | null;
    /** Paid back by the seller, and by the operator's word, where only a part of the price was; whole đồng. */
    part_vnd: number | null;
    decided_vnd: number | null;
    opened_at: string;
    answer: string | null;
    appeal: string | null;
    decision: string | null;
    /** How many; they stand on the complaint's page. */
    photos: number;
  }[];
  /** Only her own. */
  messages: { order: string; text: string; said_at: string }[];
}

type Coded = Pick<OrderView, "id" | "code">;

const iso = (instant: Date | string): string => new Date(instant).toISOString();

/** Gathers what the buyer of some orders wrote about them. */
export async function gatherAboutOrders(
  container: MedusaContainer,
  orders: readonly Coded[],
): Promise<DataAboutOrders> {
  const codeOf = new Map(orders.map(({ id, code }) => [id, code]));
  return {
    reviews: await gatherReviews(container, codeOf),
    complaints: await gatherComplaints(container, codeOf),
    messages: await gatherMessages(container, codeOf),
  };
}

async function gatherReviews(container: MedusaContainer, codeOf: ReadonlyMap<string, string>) {
  const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const rows = await service.listReviews(
    { order_id: [...codeOf.keys()] },
    { order: { written_at: "ASC", id: "ASC" }, take: null },
  );
  const ids = rows.map(({ id }) => id);
  const editions = await service.listReviewEditions(
    { review_id: ids },
    { order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const photos = await loadReviewPhotos(container, ids);
  return rows.map(({ id, order_id, product_title, score, text, name, written_at, ...row }) => ({
    order: codeOf.get(order_id) ?? "",
    product: product_title,
    score,
    text,
    name,
    written_at: iso(written_at),
    photos: photos.get(id) ?? [],
    answer: row.answer,
    removed_for: row.removed_for,
    wordings: editions
      .filter(({ review_id }) => review_id === id)
      .map((one) => ({
        score: one.score,
        text: one.text,
        name: one.name,
        at: iso(one.created_at),
      })),
  }));
}

async function gatherComplaints(container: MedusaContainer, codeOf: ReadonlyMap<string, string>) {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const rows = await service.listComplaints(
    { order_id: [...codeOf.keys()] },
    { order: { opened_at: "ASC", id: "ASC" }, take: null },
  );
  const photos = await service.listComplaintImages(
    { complaint_id: rows.map(({ id }) => id) },
    { select: ["id", "complaint_id"], take: null },
  );
  return rows.map(({ id, order_code, title, label, opened_at, ...row }) => ({
    order: order_code,
    product: [title, label].filter((text) => text !== "").join(", "),
    quantity: row.quantity,
    kind: row.kind,
    text: row.text,
    wish: row.wish,
    status: row.status,
    bad: badOf({ ...row, label }),
    part_vnd: row.part_vnd,
    decided_vnd: row.decided_vnd,
    opened_at: iso(opened_at),
    answer: row.answer,
    appeal: row.appeal,
    decision: row.decision,
    photos: photos.filter(({ complaint_id }) => complaint_id === id).length,
  }));
}

async function gatherMessages(container: MedusaContainer, codeOf: ReadonlyMap<string, string>) {
  const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
  const rows = await service.listOrderMessages(
    { order_id: [...codeOf.keys()], side: "buyer" },
    { order: { said_at: "ASC", id: "ASC" }, take: null },
  );
  return rows.map(({ order_id, text, said_at }) => ({
    order: codeOf.get(order_id) ?? "",
    text,
    said_at: iso(said_at),
  }));
}
