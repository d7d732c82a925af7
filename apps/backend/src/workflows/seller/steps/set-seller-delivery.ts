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

type Terms = DeliverySetting["terms"];

/** Writes her ways down in her one row. */
async function writeTerms(
  sellers: SellerModuleService,
  seller_id: string,
  { carrier, own_rider, pick_up, fair_stall, own_zones }: Terms,
): Promise<void> {
  const [row] = await sellers.listSellerDeliveries({ seller_id }, { select: ["id"] });
  const terms = {
    carrier: { ...carrier },
    own_rider: own_rider && { ...own_rider },
    pick_up: pick_up && { ...pick_up },
    fair_stall: fair_stall && { ...fair_stall },
    own_zones: { zones: own_zones },
  };
  await (row
    ? sellers.updateSellerDeliveries({ id: row.id, ...terms })
    : sellers.createSellerDeliveries({ seller_id, ...terms }));
}

/** An entry of the log: by whom, and what it was before and after. */
function entryOf(
  { seller_id, actor }: SetSellerDeliveryInput,
  before: DeliverySetting,
  after: DeliverySetting,
) {
  return {
    actor,
    seller_id,
    action: "seller.set-delivery" as const,
    subject: seller_id,
    before: { ...before },
    after: { ...after },
  };
}

/**
 * Writes her ways down and in the log, and answers whether her fees by zone differ; what is so already stays. When
 * the fees can't be changed her ways are put back, which the log tells too: new ways never stand with old fees.
 */
export const setSellerDeliveryStep = createStep(
  "set-seller-delivery",
  async (input: SetSellerDeliveryInput, { container }) => {
    const { seller_id, setting } = input;
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    const before = await loadSellerDelivery(container, seller_id);
    const rates_change = !isDeepStrictEqual(before.rates, setting.rates);
    const terms_change = !isDeepStrictEqual(before.terms, setting.terms);
    if (rates_change || terms_change) {
      await audit.append([entryOf(input, before, setting)]);
    }
    if (terms_change) {
      await writeTerms(sellers, seller_id, setting.terms);
    }
    const undo = rates_change || terms_change ? { input, before, terms_change } : null;
    return new StepResponse({ rates_change }, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const { input, before, terms_change } = undo;
    if (terms_change) {
      await writeTerms(container.resolve(SELLER_MODULE), input.seller_id, before.terms);
    }
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    await audit.append([entryOf(input, input.setting, before)]);
  },
);
