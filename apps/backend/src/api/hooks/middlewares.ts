import type { MiddlewareRoute } from "@medusajs/framework/http";

/** Machines that tell the market something; each route proves for itself who calls. */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/transfers/:id",
    methods: ["POST"],
    // What is signed are the bytes as they came.
    bodyParser: false,
    middlewares: [],
  },
];
