import { communeByCode } from "@cho-lang/ocop/communes";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { NewSeller } from "../../../seller-setup/new-seller";

/**
 * Refuses sellers whose commune is not one of the province's (`invalid_input`) or whose handle or
 * member's e-mail is taken (`already_exists`), before anything is written.
 */
export const checkNewSellersStep = createStep(
  "check-new-sellers",
  async (newSellers: NewSeller[], { container }) => {
    const stranger = newSellers.find((seller) => !communeByCode(seller.commune_code));
    if (stranger) {
      throw new MarketError("invalid_input", {
        fields: { commune_code: "Hãy chọn một xã, phường hoặc đặc khu của tỉnh." },
      });
    }
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const handles = newSellers.map((seller) => seller.handle);
    const emails = newSellers.flatMap((seller) => seller.member?.email ?? []);
    const [[sameHandle], [sameEmail]] = await Promise.all([
      sellers.listSellers({ handle: handles }, { select: ["handle"], take: 1 }),
      sellers.listSellerMembers({ email: emails }, { select: ["email"], take: 1 }),
    ]);
    if (sameHandle || new Set(handles).size < handles.length) {
      throw new MarketError("already_exists", {
        fields: { handle: "Đường dẫn này đã có nhà sản xuất khác dùng." },
      });
    }
    if (sameEmail || new Set(emails).size < emails.length) {
      throw new MarketError("already_exists", {
        fields: { "member.email": "Thư điện tử này đã có người dùng." },
      });
    }
    return new StepResponse(undefined);
  },
);
