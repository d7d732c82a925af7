import { forgetPaths } from "./src/express-tuning/forget-paths";
import { keepPublishableKeys } from "./src/express-tuning/keep-publishable-keys";
import { keepShapes } from "./src/express-tuning/keep-shapes";
import { routeBySegment } from "./src/express-tuning/route-by-segment";
import { guardAnswers } from "./src/http-guards/guard-answers";

/** Medusa calls this once, before it listens. The panel in development brings scripts of Vite's own. */
export function register(): void {
  if (process.env.NODE_ENV === "production") {
    guardAnswers(process.env.BACKEND_URL ?? "http://localhost:9000");
    keepShapes();
    routeBySegment();
    keepPublishableKeys();
    forgetPaths();
  }
}
