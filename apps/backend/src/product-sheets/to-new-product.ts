import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { ProductStatus } from "@medusajs/framework/utils";
import type { ProductSheet } from "./product-sheet";

const OPTION = "Quy cách";

interface NewProduct {
  sheet: ProductSheet;
  handle: string;
  /** Names what it comes from, a draft or a row of a file: by it a second run finds what the first made. */
  external_id: string;
  /** Whether it waits for the operator. */
  waits: boolean;
}

/** Medusa's product of a sheet. One that waits is proposed: nobody sees it before the operator has looked. */
export function toNewProduct({
  sheet,
  handle,
  external_id,
  waits,
}: NewProduct): CreateProductWorkflowInputDTO {
  return {
    handle,
    title: sheet.title,
    external_id,
    status: waits ? ProductStatus.PROPOSED : ProductStatus.PUBLISHED,
    options: [{ title: OPTION, values: sheet.packs.map(({ label }) => label) }],
    variants: sheet.packs.map(({ label, weight_grams, price_vnd }, rank) => ({
      title: label,
      variant_rank: rank,
      ...(weight_grams === null ? {} : { weight: weight_grams }),
      manage_inventory: true,
      allow_backorder: false,
      options: { [OPTION]: label },
      prices: [{ currency_code: "vnd", amount: price_vnd }],
    })),
  };
}
