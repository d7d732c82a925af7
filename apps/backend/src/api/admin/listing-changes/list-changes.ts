import type { MedusaContainer } from "@medusajs/framework/types";
import { toChangeView, type ChangeView } from "../../../listing-changes/change-view";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import { graphRows } from "../../../query/graph-rows";
import type { ListChanges } from "./validators";

interface NamedProduct {
  id: string;
  title: string;
  seller?: { id: string; name: string } | null;
}

/** A change in the operator's inbox. */
export interface ChangeRow extends ChangeView {
  product: string;
  seller: string;
}

export interface ChangePage {
  changes: ChangeRow[];
  count: number;
  /** All that wait, whatever the page. */
  pending: number;
}

/** A page of changes: those that wait, the oldest first; the decided ones, the latest first. */
export async function listChanges(
  container: MedusaContainer,
  { status, offset, limit }: ListChanges,
): Promise<ChangePage> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const direction = status === "pending" ? "ASC" : "DESC";
  const [rows, count] = await listings.listAndCountListingChanges(
    { status },
    { order: { created_at: direction, id: direction }, skip: offset, take: limit },
  );
  const [, pending] = await listings.listAndCountListingChanges(
    { status: "pending" },
    { select: ["id"], take: 1 },
  );
  const products = await graphRows<NamedProduct>(container, {
    entity: "product",
    fields: ["id", "title", "seller.id", "seller.name"],
    filters: { id: rows.map(({ product_id }) => product_id) },
    withDeleted: true,
  });
  const byId = new Map(products.map((product) => [product.id, product]));
  const changes = rows.map((row) => {
    const product = byId.get(row.product_id);
    return {
      ...toChangeView(row),
      product: product?.title ?? "",
      seller: product?.seller?.name ?? "",
    };
  });
  return { changes, count, pending };
}
