import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../validate-query";
import { AskOfficialStatistics } from "./official-statistics/validators";

export const openDataMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/open-data/official-statistics",
    methods: ["GET"],
    middlewares: [validateQuery(AskOfficialStatistics)],
  },
];
