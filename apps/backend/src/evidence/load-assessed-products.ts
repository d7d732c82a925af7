import type { MedusaContainer } from "@medusajs/framework/types";
import { loadCertificates } from "../catalogue/load-certificates";
import { graphRows } from "../query/graph-rows";
import type { AssessedProduct } from "./assessed-product";

interface ProductRow {
  id: string;
  handle: string;
  title: string;
  listing?: {
    product_set: number;
    story: string;
    instructions: string;
    pictures: string[];
    demonstration: boolean;
  } | null;
}

const collator = new Intl.Collator("vi");

/** The listed products of a seller by title; `handle` leaves all others out. */
export async function loadAssessedProducts(
  container: MedusaContainer,
  sellerId: string,
  handle?: string,
): Promise<AssessedProduct[]> {
  const [seller] = await graphRows<{ products?: { id: string }[] }>(container, {
    entity: "seller",
    fields: ["products.id"],
    filters: { id: sellerId },
  });
  const ids = seller?.products?.map(({ id }) => id) ?? [];
  const rows = await graphRows<ProductRow>(container, {
    entity: "product",
    fields: ["id", "handle", "title", "listing.*"],
    filters: { id: ids, ...(handle === undefined ? {} : { handle }) },
  });
  const certificates = await loadCertificates(
    container,
    rows.map(({ id }) => id),
  );
  return rows
    .flatMap(({ id, handle: name, title, listing }) =>
      listing
        ? [
            {
              id,
              handle: name,
              title,
              product_set: listing.product_set,
              story: listing.story,
              instructions: listing.instructions,
              pictures: listing.pictures,
              demonstration: listing.demonstration,
              certificates: certificates.get(id) ?? [],
            },
          ]
        : [],
    )
    .toSorted((a, b) => collator.compare(a.title, b.title) || a.id.localeCompare(b.id));
}
