import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { graphRows } from "../query/graph-rows";

/** What the packs of a product differ in. */
export interface PackOption {
  id: string;
  /** "Quy cách", unless an operator called it otherwise. */
  title: string;
  /** All its values, also those of which there is no pack any more. */
  values: string[];
  /** Labels of the packs that there are. */
  packs: string[];
}

interface OptionedProduct {
  options: { id: string; title: string; values: { value: string }[] }[];
  variants: { title: string }[];
}

const MANY_TEXT =
  "Sản phẩm này có nhiều kiểu quy cách, bạn nhờ ban quản lý chợ thêm cách đóng gói giúp.";

/** Throws `invalid_input` for a product whose packs differ in more than one thing: only the panel makes such. */
export async function loadPackOption(
  container: MedusaContainer,
  productId: string,
): Promise<PackOption> {
  const [product] = await graphRows<OptionedProduct>(container, {
    entity: "product",
    fields: ["options.id", "options.title", "options.values.value", "variants.title"],
    filters: { id: productId },
  });
  const [option, ...others] = product?.options ?? [];
  if (!product || !option || others.length > 0) {
    throw new MarketError("invalid_input", { fields: { label: MANY_TEXT } });
  }
  return {
    id: option.id,
    title: option.title,
    values: option.values.map(({ value }) => value),
    packs: product.variants.map(({ title }) => title),
  };
}
