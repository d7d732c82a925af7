import { isDeepStrictEqual } from "node:util";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "../../../audit/act";
import { AUDIT_MODULE } from "../../../modules/audit";
import type AuditModuleService from "../../../modules/audit/service";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import {
  loadSellerDelivery,
  type DeliverySetting,
} from "../../../seller-delivery/load-seller-delivery";

export interface SetSellerDeliveryInput {
  seller_id: string;
  setting: DeliverySetting;
  actor: Actor;
}

/** Writes her ways down and in the log, and answers whether her fees by zone differ; what is so already stays. */
export const setSellerDeliveryStep = createStep(
  "set-seller-delivery",
  async ({ seller_id, setting, actor }: SetSellerDeliveryInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const before = await loadSellerDelivery(container, seller_id);
    const rates_change = !isDeepStrictEqual(before.rates, setting.rates);
    const terms_change = !isDeepStrictEqual(before.terms, setting.terms);
    if (rates_change || terms_change) {
      const action = "seller.set-delivery";
      await audit.append([
        {
          actor,
          seller_id,
          action,
          subject: seller_id,
          before: { ...before },
          after: { ...setting },
        },
      ]);
    }
    if (terms_change) {
      const [row] = await sellers.listSellerDeliveries({ seller_id }, { select: ["id"] });
      const { carrier, own_rider, pick_up, fair_stall } = setting.terms;
      const terms = {
        carrier: { ...carrier },
        own_rider: own_rider && { ...own_rider },
        pick_up: pick_up && { ...pick_up },
        fair_stall: fair_stall && { ...fair_stall },
      };
      await (row
        ? sellers.updateSellerDeliveries({ id: row.id, ...terms })
        : sellers.createSellerDeliveries({ seller_id, ...terms }));
    }
    return new StepResponse({ rates_change });
  },
);
