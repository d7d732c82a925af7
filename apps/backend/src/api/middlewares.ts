import { defineMiddlewares } from "@medusajs/framework/http";
import { refuseNulPath } from "../http-guards/refuse-nul-path";
import { adminMiddlewares } from "./admin/middlewares";
import { authMiddlewares } from "./auth/middlewares";
import { fakeMiddlewares } from "./fake/middlewares";
import { hookMiddlewares } from "./hooks/middlewares";
import { marketErrorHandler } from "./error-handler";
import { openDataMiddlewares } from "./open-data/middlewares";
import { provinceMiddlewares } from "./province/middlewares";
import { sellerMiddlewares } from "./seller/middlewares";
import { storeMiddlewares } from "./store/middlewares";

export default defineMiddlewares({
  errorHandler: marketErrorHandler,
  routes: [
    ...["/store*", "/seller*", "/province*", "/admin*", "/open-data*", "/hooks*"].map(
      (matcher) => ({
        matcher,
        middlewares: [refuseNulPath],
      }),
    ),
    ...authMiddlewares,
    ...storeMiddlewares,
    ...sellerMiddlewares,
    ...provinceMiddlewares,
    ...adminMiddlewares,
    ...hookMiddlewares,
    ...openDataMiddlewares,
    ...fakeMiddlewares,
  ],
});
