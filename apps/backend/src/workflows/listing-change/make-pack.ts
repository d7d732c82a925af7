import type { ProductOptionDTO } from "@medusajs/framework/types";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductOptionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { ListingFields } from "../../listings/listing-fields";
import type { PackOption } from "../../listings/load-pack-option";
import type { Pack } from "../../product-sheets/product-sheet";
import { listProductWorkflow } from "../listing/list-product";

export interface MakePackInput {
  product_id: string;
  seller_id: string;
  pack: Pack;
  /** What the product's packs differ in, with the labels that there are. */
  option: PackOption;
  /** How the product is listed; it stays so. */
  fields: ListingFields;
  pictures: string[];
}

function toOptionUpdate({ option, pack }: MakePackInput) {
  return {
    selector: { id: option.id },
    update: { values: [...new Set([...option.values, pack.label])] },
  };
}

function toValueLink(input: MakePackInput, options: ProductOptionDTO[]) {
  const values = options.flatMap((option) => option.values ?? []);
  const value = values.find(({ value: label }) => label === input.pack.label);
  return {
    product_id: input.product_id,
    update: [{ product_option_id: input.option.id, add: value ? [value.id] : [] }],
  };
}

function toVariants({ product_id, option, pack }: MakePackInput) {
  const { label, weight_grams, price_vnd } = pack;
  return [
    {
      product_id,
      title: label,
      variant_rank: option.packs.length,
      ...(weight_grams === null ? {} : { weight: weight_grams }),
      manage_inventory: true,
      allow_backorder: false,
      options: { [option.title]: label },
      prices: [{ currency_code: "vnd", amount: price_vnd }],
    },
  ];
}

/**
 * Puts one more pack of a listed product on sale, with its price and its stock. A run that was cut off goes
 * on with the pack it made; of a pack that is whole nothing changes. If a step fails, all is put back. The
 * caller keeps two runs on one product apart.
 */
export const makePackWorkflow = createWorkflow("make-pack", (input: MakePackInput) => {
  when("pack-not-made", input, ({ option, pack }) => !option.packs.includes(pack.label)).then(
    () => {
      const options = updateProductOptionsWorkflow.runAsStep({
        input: transform(input, toOptionUpdate),
      });
      setProductProductOptionsWorkflow.runAsStep({
        input: transform({ input, options }, (data) => toValueLink(data.input, data.options)),
      });
      createProductVariantsWorkflow.runAsStep({
        input: { product_variants: transform(input, toVariants) },
      });
    },
  );
  listProductWorkflow.runAsStep({
    input: transform(input, ({ product_id, seller_id, fields, pictures, pack }) => ({
      product_id,
      seller_id,
      fields,
      pictures,
      stock: 0,
      stock_of: { [pack.label]: pack.stock },
    })),
  });
  return new WorkflowResponse({ product_id: input.product_id });
});
