import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../validate-query";
import { AskReviews } from "./ask-reviews";
import { AskOfficialStatistics } from "./official-statistics/validators";
import { AskReleases } from "./statistics-releases/validators";

export const openDataMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/open-data/official-statistics",
    methods: ["GET"],
    middlewares: [validateQuery(AskOfficialStatistics)],
  },
  {
    matcher: "/open-data/statistics-releases",
    methods: ["GET"],
    middlewares: [validateQuery(AskReleases)],
  },
  {
    matcher: "/open-data/products/:handle/reviews",
    methods: ["GET"],
    middlewares: [validateQuery(AskReviews)],
  },
  {
    matcher: "/open-data/sellers/:handle/reviews",
    methods: ["GET"],
    middlewares: [validateQuery(AskReviews)],
  },
];
