import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../validate-body";
import { validateQuery } from "../validate-query";
import { ListActs } from "./acts/validators";
import { ListSellerOrders } from "./orders/validators";
import { PrintPapers } from "./papers/validators";
import { ChangePerson, InvitePerson } from "./people/validators";
import { requireRight } from "./require-right";
import { requireSellerScope } from "./require-seller-scope";
import { SwitchSeller } from "./switch/validators";

export const sellerMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/seller",
    middlewares: [
      // Nobody is turned away here, so that the refusal has the market's own form a line below.
      authenticate("seller", "bearer", { allowUnauthenticated: true, requireMfa: true }),
      requireSellerScope,
    ],
  },
  { matcher: "/seller/orders*", middlewares: [requireRight("orders")] },
  {
    matcher: "/seller/orders",
    methods: ["GET"],
    middlewares: [validateQuery(ListSellerOrders)],
  },
  {
    matcher: "/seller/papers",
    methods: ["GET"],
    middlewares: [requireRight("orders"), validateQuery(PrintPapers)],
  },
  { matcher: "/seller/people*", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/people/:id",
    methods: ["POST"],
    middlewares: [validateBody(ChangePerson)],
  },
  { matcher: "/seller/invitations*", middlewares: [requireRight("settings")] },
  {
    matcher: "/seller/invitations",
    methods: ["POST"],
    middlewares: [validateBody(InvitePerson)],
  },
  {
    matcher: "/seller/acts",
    methods: ["GET"],
    middlewares: [requireRight("settings"), validateQuery(ListActs)],
  },
  {
    matcher: "/seller/switch",
    methods: ["POST"],
    middlewares: [validateBody(SwitchSeller)],
  },
];
