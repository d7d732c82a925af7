import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { MarketError } from "../../errors/market-error";
import { validateBody } from "../validate-body";
import { AddBasketLine, PlaceBasket, SetBasketLine } from "./baskets/validators";
import { TrackOrder } from "./orders/validators";

/**
 * Medusa's own cart routes are closed: a cart made there would know neither the basket nor the locks
 * under which goods are promised only once.
 */
function closed(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new MarketError("not_found"));
}

export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts*", middlewares: [closed] },
  // Medusa shows a guest's order, address and all, to whoever has its id; here the phone is asked too.
  { matcher: "/store/orders*", methods: ["GET"], middlewares: [closed] },
  {
    matcher: "/store/baskets/:id/lines",
    methods: ["POST"],
    middlewares: [validateBody(AddBasketLine)],
  },
  {
    matcher: "/store/baskets/:id/lines/:variant_id",
    methods: ["POST"],
    middlewares: [validateBody(SetBasketLine)],
  },
  {
    matcher: "/store/baskets/:id/place",
    methods: ["POST"],
    middlewares: [validateBody(PlaceBasket)],
  },
  {
    matcher: "/store/orders/track",
    methods: ["POST"],
    middlewares: [validateBody(TrackOrder)],
  },
];
