import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { toClaimViews, type ClaimView } from "../../../certificate-claims/claim-view";
import { wholeDecision } from "../../../certificate-claims/claimed-decision";
import { decisionDoubts } from "../../../certificate-claims/decision-doubts";
import { listStoredCertificates } from "../../../certificate-claims/stored-certificates";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { graphRows } from "../../../query/graph-rows";
import type { ListClaims } from "./validators";

/** A decision in the operator's inbox. */
export interface ClaimRow extends ClaimView {
  seller: { id: string; name: string };
  /** What is to be looked at twice, in Vietnamese; none while only a photo tells. */
  doubts: string[];
}

export interface ClaimPage {
  claims: ClaimRow[];
  count: number;
  /** All that wait, whatever the page. */
  pending: number;
}

async function sellerNames(container: MedusaContainer, ids: string[]) {
  const sellers = await graphRows<{ id: string; name: string }>(container, {
    entity: "seller",
    fields: ["id", "name"],
    filters: { id: ids },
    withDeleted: true,
  });
  return new Map(sellers.map(({ id, name }) => [id, name]));
}

async function doubtsOf(container: MedusaContainer, view: ClaimView): Promise<string[]> {
  const decision = wholeDecision(view.decision);
  if (view.status !== "pending" || decision === null) {
    return [];
  }
  const ids = view.products.map(({ id }) => id);
  const stored = await listStoredCertificates(container, ids);
  const histories = ids.map((id) => stored.filter(({ product_id }) => product_id === id));
  return decisionDoubts(decision, histories, vietnamDay(new Date()));
}

/** A page of what sellers sent in: what waits, the oldest first; what is decided, the latest first. */
export async function listClaims(
  container: MedusaContainer,
  { status, offset, limit }: ListClaims,
): Promise<ClaimPage> {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const direction = status === "pending" ? "ASC" : "DESC";
  const [rows, count] = await ocop.listAndCountCertificateClaims(
    { status },
    { order: { created_at: direction, id: direction }, skip: offset, take: limit },
  );
  const [, pending] = await ocop.listAndCountCertificateClaims(
    { status: "pending" },
    { select: ["id"], take: 1 },
  );
  const sellerIds = rows.map(({ seller_id }) => seller_id);
  const [views, names] = await Promise.all([
    toClaimViews(container, rows),
    sellerNames(container, sellerIds),
  ]);
  const claims = await Promise.all(
    views.map(async (view, index) => {
      const id = sellerIds[index] ?? "";
      const doubts = await doubtsOf(container, view);
      return { ...view, seller: { id, name: names.get(id) ?? "" }, doubts };
    }),
  );
  return { claims, count, pending };
}
