import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { covers, documentState, type DocumentType } from "@cho-lang/seller-rules/documents";
import type { MedusaContainer } from "@medusajs/framework/types";
import { tellOwners } from "../applications/tell-owners";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** A paper that is over was warned of last of all. */
const OVER = -1;

const NAMES = {
  registration: "Giấy đăng ký",
  food_safety: "Giấy về an toàn thực phẩm",
  product_declaration: "Bản công bố sản phẩm",
  alcohol_licence: "Giấy phép rượu",
  ocop_decision: "Quyết định OCOP",
};

const CLOSED = " Hàng cần giấy này ngừng bán đến khi có giấy mới được chấp nhận.";

function closes(type: DocumentType): boolean {
  return PRODUCT_SETS.some(({ id }) => covers(type, id));
}

/**
 * Writes to the owners of sellers whose accepted papers end in 90, 30 or 7 days, and when they are over: once
 * for each. Whoever was not warned in time, because the market slept, is warned of the nearest only.
 */
export async function warnOfPapers(container: MedusaContainer, now: Date): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const papers = await sellers.listSellerDocuments(
    { check: "accepted", expires_on: { $ne: null } },
    { order: { expires_on: "ASC", id: "ASC" }, take: null },
  );
  for (const { id, seller_id, type, number, expires_on, warned_days } of papers) {
    const { state, warning } = documentState({ type, expires_on }, now);
    const due = state === "expired" ? OVER : warning;
    if (due !== null && (warned_days === null || due < warned_days)) {
      const text =
        due === OVER
          ? `${NAMES[type]} số ${number} đã hết hạn.${closes(type) ? CLOSED : ""}`
          : `${NAMES[type]} số ${number} hết hạn trong ${String(due)} ngày nữa.`;
      const key = `${id}:${String(due)}`;
      await tellOwners(container, { seller_id, template: "paper-ends", text, key });
      await sellers.updateSellerDocuments({ id, warned_days: due });
    }
  }
}
