import { MarketError } from "../errors/market-error";
import type { DraftSheet, ProductSheet } from "./product-sheet";
import { usualTerms } from "./usual-terms";

const TEXTS = {
  photos: "Hãy thêm ít nhất một ảnh.",
  title: "Hãy ghi tên sản phẩm.",
  product_set: "Hãy chọn bộ sản phẩm.",
  packs: "Hãy ghi ít nhất một cách đóng gói với giá.",
};

/**
 * The whole sheet of a draft: what its seller told, and the usual terms of its set for what she did not.
 * Throws `invalid_input` that names everything a product cannot be sold without.
 */
export function completeSheet(draft: DraftSheet): ProductSheet {
  const { title, product_set, packs = [], photos = [] } = draft;
  const missing = {
    ...(photos.length === 0 ? { photos: TEXTS.photos } : {}),
    ...(title ? {} : { title: TEXTS.title }),
    ...(product_set ? {} : { product_set: TEXTS.product_set }),
    ...(packs.length === 0 ? { packs: TEXTS.packs } : {}),
  };
  if (!title || !product_set || Object.keys(missing).length > 0) {
    throw new MarketError("invalid_input", { fields: missing });
  }
  return { ...usualTerms(product_set), ...draft, title, product_set, packs, photos };
}
