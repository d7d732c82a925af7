import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export interface SetBasketLine {
  variant_id: string;
  /** Pieces, 1–99; replaces what was there. */
  quantity: number;
  /** Đồng a piece that the shopper has seen. */
  seen_unit_price: number;
  /** Requests that added to it, the latest last. */
  request_ids: string[];
}

export interface SetBasketLinesInput {
  basket_id: string;
  lines: SetBasketLine[];
}

/** Sets lines to absolute quantities; compensation puts the earlier rows back. */
export const setBasketLinesStep = createStep(
  "set-basket-lines",
  async (input: SetBasketLinesInput, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const before = await baskets.listBasketLines({
      basket_id: input.basket_id,
      variant_id: input.lines.map((line) => line.variant_id),
    });
    const idOf = new Map(before.map((line) => [line.variant_id, line.id]));
    const updates = input.lines.flatMap((line) => {
      const id = idOf.get(line.variant_id);
      return id ? [{ id, ...line }] : [];
    });
    const additions = input.lines.filter((line) => !idOf.has(line.variant_id));
    await baskets.updateBasketLines(updates);
    const created = await baskets.createBasketLines(
      additions.map((line) => ({ ...line, basket_id: input.basket_id })),
    );
    const previous = before.map(({ id, quantity, seen_unit_price, request_ids }) => ({
      id,
      quantity,
      seen_unit_price,
      request_ids,
    }));
    return new StepResponse(undefined, { previous, created: created.map((line) => line.id) });
  },
  async (undo, { container }) => {
    if (undo) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.updateBasketLines(undo.previous);
      await baskets.deleteBasketLines(undo.created);
    }
  },
);
