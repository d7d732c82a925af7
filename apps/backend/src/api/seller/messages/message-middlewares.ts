import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { ReadMessages } from "../../read-messages";
import { validateQuery } from "../../validate-query";
import { WriteMessage } from "../../write-message";
import { requireRight } from "../require-right";

/** Messages with the buyers of orders are for who sees to orders; what hangs on an order needs that right anyway. */
export const messageMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/messages", middlewares: [requireRight("orders")] },
  {
    matcher: "/seller/orders/:id/messages",
    methods: ["GET"],
    middlewares: [validateQuery(ReadMessages)],
  },
  {
    matcher: "/seller/orders/:id/messages",
    methods: ["POST"],
    middlewares: [validateBody(WriteMessage)],
  },
];
