import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { requireRight } from "../require-right";
import { SetDelivery } from "./validators";

export const deliveryMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/delivery", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/delivery",
    methods: ["POST"],
    middlewares: [validateBody(SetDelivery)],
  },
];
