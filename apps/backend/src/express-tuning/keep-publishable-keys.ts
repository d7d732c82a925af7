import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError, PUBLISHABLE_KEY_HEADER } from "@medusajs/framework/utils";
import { medusaHttp } from "./medusa-http";

const KEPT_MILLISECONDS = 5_000;

type KeyedRequest = MedusaRequest & {
  publishable_key_context?: { key: string; sales_channel_ids: string[] };
};
type Look = (req: KeyedRequest, res: MedusaResponse, next: MedusaNextFunction) => Promise<void>;

/**
 * Lets Medusa believe for five seconds what it has read of a valid publishable key, which every question to /store
 * carries and which is no secret: it would read it anew each time, in two statements. A revoked key ends as much
 * later. Medusa's own cache does that too, but keeps prices and stock as well, which this market writes past it. To
 * be called once, before Medusa loads its routes.
 */
export function keepPublishableKeys(): void {
  const checks = medusaHttp<{ ensurePublishableApiKeyMiddleware: Look }>(
    "./middlewares/ensure-publishable-api-key",
  );
  const { ensurePublishableApiKeyMiddleware: look } = checks;
  if (typeof look !== "function") {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa looks at publishable keys elsewhere now",
    );
  }
  const known = new Map<string, { salesChannels: readonly string[]; until: number }>();
  checks.ensurePublishableApiKeyMiddleware = async (req, res, next) => {
    const key = req.get(PUBLISHABLE_KEY_HEADER) ?? "";
    const kept = known.get(key);
    if (kept && kept.until > performance.now()) {
      req.publishable_key_context = { key, sales_channel_ids: [...kept.salesChannels] };
      next();
      return;
    }
    known.delete(key);
    await look(req, res, (refused?: unknown) => {
      const salesChannels = req.publishable_key_context?.sales_channel_ids;
      if (refused === undefined && salesChannels) {
        known.set(key, {
          salesChannels: [...salesChannels],
          until: performance.now() + KEPT_MILLISECONDS,
        });
      }
      next(refused);
    });
  };
}
