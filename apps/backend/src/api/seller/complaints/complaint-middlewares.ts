import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { validateQuery } from "../../validate-query";
import { requireRight } from "../require-right";
import { WaitingPage } from "../waiting-page";
import { PayBackComplaint, PayPart, RefuseComplaint, ReplaceComplaint } from "./validators";

export const complaintMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/complaints*", middlewares: [requireRight("orders")] },
  {
    matcher: "/seller/complaints",
    methods: ["GET"],
    middlewares: [validateQuery(WaitingPage)],
  },
  {
    matcher: "/seller/complaints/:id/pay-back",
    methods: ["POST"],
    middlewares: [validateBody(PayBackComplaint)],
  },
  {
    matcher: "/seller/complaints/:id/pay-part",
    methods: ["POST"],
    middlewares: [validateBody(PayPart)],
  },
  {
    matcher: "/seller/complaints/:id/replace",
    methods: ["POST"],
    middlewares: [validateBody(ReplaceComplaint)],
  },
  {
    matcher: "/seller/complaints/:id/refuse",
    methods: ["POST"],
    middlewares: [validateBody(RefuseComplaint)],
  },
];
