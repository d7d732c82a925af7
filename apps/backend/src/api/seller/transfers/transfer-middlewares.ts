import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../validate-body";
import { requireRight } from "../require-right";
import { AssignEntry, EnterTransfer, SetBankHook, SetEntryAside, SetTransfers } from "./validators";

export const transferMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller/transfers*", middlewares: [requireRight("money")] },
  {
    matcher: "/seller/transfers/setting",
    methods: ["POST"],
    middlewares: [validateBody(SetTransfers)],
  },
  {
    matcher: "/seller/transfers/hook",
    methods: ["POST"],
    middlewares: [validateBody(SetBankHook)],
  },
  {
    matcher: "/seller/transfers/statement",
    methods: ["POST"],
    // The route itself reads the file, never more of it than a table may have.
    bodyParser: false,
    middlewares: [],
  },
  {
    matcher: "/seller/transfers/entries/:id/assign",
    methods: ["POST"],
    middlewares: [validateBody(AssignEntry)],
  },
  {
    matcher: "/seller/transfers/entries/:id/set-aside",
    methods: ["POST"],
    middlewares: [validateBody(SetEntryAside)],
  },
  {
    matcher: "/seller/transfers/:id/received",
    methods: ["POST"],
    middlewares: [validateBody(EnterTransfer)],
  },
  {
    matcher: "/seller/transfers/:id/returned",
    methods: ["POST"],
    middlewares: [validateBody(EnterTransfer)],
  },
];
