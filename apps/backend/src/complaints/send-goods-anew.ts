import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { COMPLAINT_MODULE } from "../modules/complaint";
import type ComplaintModuleService from "../modules/complaint/service";
import { loadParcelState } from "../parcels/load-parcel-state";
import { adjustStock } from "../stock/adjust-stock";
import { goodsOfLines } from "../stock/goods-of-lines";

export interface GoodsAnew {
  complaint_id: string;
  order_id: string;
  line_id: string;
  /** Pieces, at least one. */
  quantity: number;
  /** What the seller says of it; null for nothing. */
  answer: string | null;
  at: Date;
}

/**
 * Takes what is sent anew for a complaint out of the stock and notes it, both in one transaction and once, however
 * often it is called. What is reserved for orders stays: `out_of_stock` when too little is left beside it, and for
 * goods that are not kept any more. Answers the changed levels' ids: within our transaction Medusa tells nobody of them.
 */
export async function sendGoodsAnew(
  container: MedusaContainer,
  { complaint_id: id, order_id, line_id, quantity, answer, at }: GoodsAnew,
): Promise<string[]> {
  const complaints: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const { reserved } = await loadParcelState(container, order_id);
  const lines = reserved.filter(({ line_item_id }) => line_item_id === line_id);
  const goods = await goodsOfLines(
    container,
    lines.map((line) => ({ ...line, quantity })),
  );
  if (goods.length === 0) {
    await complaints.markReplaced({ id, answer, at });
    return [];
  }
  try {
    return await adjustStock(
      container,
      goods.map(({ quantity: pieces, ...place }) => ({ ...place, pieces: -pieces })),
      (context) => complaints.markReplaced({ id, answer, at }, context),
    );
  } catch (error) {
    const short =
      error instanceof MarketError && ["invalid_input", "not_found"].includes(error.code ?? "");
    throw short ? new MarketError("out_of_stock") : error;
  }
}
