import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { LoadedParcelState } from "../../../parcels/load-parcel-state";

/**
 * Since when nothing of an order is left to hand over, ISO 8601: since its last parcel left, or since the last
 * of the rest was cut after that. The same at each run, also after a kill.
 */
export const findWhenAllLeftStep = createStep(
  "find-when-all-left",
  async (
    { seller_order_id, state }: { seller_order_id: string; state: LoadedParcelState },
    { container },
  ) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [cut] = await sellers.listSellerOrderCuts(
      { seller_order_id },
      { select: ["id", "created_at"], order: { created_at: "DESC", id: "DESC" }, take: 1 },
    );
    const sent = state.parcels.at(-1)?.shipped_at ?? state.read_at;
    const cutAt = cut ? new Date(cut.created_at).toISOString() : sent;
    return new StepResponse(cutAt > sent ? cutAt : sent);
  },
);
