import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { CreateShipment, QuoteShipment } from "../orders/shipment-validators";
import { requireRight } from "../require-right";
import { SetCarrierAccount } from "./validators";

export const carrierMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/carrier-account", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/carrier-account",
    methods: ["POST"],
    middlewares: [validateBody(SetCarrierAccount)],
  },
  {
    matcher: "/seller/orders/:id/parcels/:number/quote",
    methods: ["POST"],
    middlewares: [validateBody(QuoteShipment)],
  },
  {
    matcher: "/seller/orders/:id/parcels/:number/shipment",
    methods: ["POST"],
    middlewares: [validateBody(CreateShipment)],
  },
];
