import type { MedusaContainer } from "@medusajs/framework/types";
import { OCOP_MODULE } from "../modules/ocop";
import type OcopModuleService from "../modules/ocop/service";
import { graphRows } from "../query/graph-rows";

/** Asks for the products behind the things that an event names. */
type ProductFinder = (container: MedusaContainer, ids: string[]) => Promise<string[]>;

interface VariantOwner {
  product_id: string;
}

interface InventoryOwner {
  inventory_item: { variants?: VariantOwner[] } | null;
}

interface SellerOwner {
  products?: { id: string }[];
}

const ofVariants: ProductFinder = async (container, ids) => {
  const rows = await graphRows<VariantOwner>(container, {
    entity: "variant",
    fields: ["product_id"],
    filters: { id: ids },
  });
  return rows.map((row) => row.product_id);
};

function ofInventory(entity: "inventory_level" | "reservation_item"): ProductFinder {
  return async (container, ids) => {
    const rows = await graphRows<InventoryOwner>(container, {
      entity,
      fields: ["inventory_item.variants.product_id"],
      filters: { id: ids },
    });
    return rows.flatMap((row) => row.inventory_item?.variants ?? []).map((v) => v.product_id);
  };
}

const ofSellers: ProductFinder = async (container, ids) => {
  const rows = await graphRows<SellerOwner>(container, {
    entity: "seller",
    fields: ["products.id"],
    filters: { id: ids },
  });
  return rows.flatMap((row) => row.products ?? []).map((product) => product.id);
};

const ofCertificates: ProductFinder = async (container, ids) => {
  const ocop: OcopModuleService = container.resolve(OCOP_MODULE);
  const rows = await ocop.listOcopCertificates({ id: ids }, { select: ["product_id"], take: null });
  return rows.map((row) => row.product_id);
};

const FINDERS: Record<string, ProductFinder> = {
  product: (_container, ids) => Promise.resolve(ids),
  "product-variant": ofVariants,
  "inventory-level": ofInventory("inventory_level"),
  "reservation-item": ofInventory("reservation_item"),
  seller: ofSellers,
  certificate: ofCertificates,
};

/** Ids of the products whose page an event changes, e.g. `reservation-item.created` and its ids. */
export async function productsOfEvent(
  container: MedusaContainer,
  event: string,
  ids: string[],
): Promise<string[]> {
  const [subject = ""] = event.split(".");
  const find = FINDERS[subject];
  return find && ids.length > 0 ? [...new Set(await find(container, ids))] : [];
}
