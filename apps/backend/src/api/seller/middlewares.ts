import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../validate-query";
import { ListSellerOrders } from "./orders/validators";
import { requireSellerScope } from "./require-seller-scope";

export const sellerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller",
    middlewares: [
      // Nobody is turned away here, so that the refusal has the market's own form a line below.
      authenticate("seller", "bearer", { allowUnauthenticated: true, requireMfa: true }),
      requireSellerScope,
    ],
  },
  {
    matcher: "/seller/orders",
    methods: ["GET"],
    middlewares: [validateQuery(ListSellerOrders)],
  },
];
