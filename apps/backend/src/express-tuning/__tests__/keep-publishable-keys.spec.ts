import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPublishableKeys } from "../keep-publishable-keys";
import { medusaHttp } from "../medusa-http";

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) => Promise<void>;

const checks = medusaHttp<{ ensurePublishableApiKeyMiddleware: Middleware }>(
  "./middlewares/ensure-publishable-api-key",
);
const { ensurePublishableApiKeyMiddleware: unkept } = checks;

/** A market with one key, whose rows are counted as Medusa reads them. */
function aMarket() {
  keepPublishableKeys();
  const market = { revoked_at: null as Date | null, read: 0 };
  const graph = ({ filters }: { filters: { token: string } }) => {
    market.read += 1;
    const row = {
      id: "apk_1",
      token: "pk_1",
      revoked_at: market.revoked_at,
      sales_channels_link: [{ sales_channel_id: "sc_1" }],
    };
    return Promise.resolve({ data: filters.token === "pk_1" ? [row] : [] });
  };
  const ask = async (key: string | undefined) => {
    const req = {
      get: () => key,
      scope: { resolve: () => ({ graph }) },
    } as unknown as MedusaRequest;
    let refused: unknown;
    await checks.ensurePublishableApiKeyMiddleware(
      req,
      {} as MedusaResponse,
      (error?: unknown) => (refused = error),
    );
    return refused === undefined
      ? (req as { publishable_key_context?: unknown }).publishable_key_context
      : "refused";
  };
  return { market, ask };
}

const LET_IN = { key: "pk_1", sales_channel_ids: ["sc_1"] };

beforeEach(() => jest.useFakeTimers({ now: new Date("2026-11-29T08:00:00Z") }));
afterEach(() => {
  jest.useRealTimers();
  checks.ensurePublishableApiKeyMiddleware = unkept;
});

it("reads a key once in five seconds, and then sees that it was revoked", async () => {
  const { market, ask } = aMarket();
  expect([await ask("pk_1"), await ask("pk_1"), market.read]).toEqual([LET_IN, LET_IN, 1]);
  market.revoked_at = new Date("2026-11-29T07:00:00Z");
  jest.advanceTimersByTime(4_900);
  expect([await ask("pk_1"), market.read]).toEqual([LET_IN, 1]);
  jest.advanceTimersByTime(200);
  expect([await ask("pk_1"), await ask("pk_1"), market.read]).toEqual(["refused", "refused", 3]);
});

it("believes a key no longer for a clock that was set back", async () => {
  const { market, ask } = aMarket();
  await ask("pk_1");
  market.revoked_at = new Date("2026-11-29T05:00:00Z");
  jest.advanceTimersByTime(5_100);
  jest.setSystemTime(new Date("2026-11-29T07:00:00Z"));
  expect(await ask("pk_1")).toBe("refused");
});

it("keeps nothing of a key that there is not, nor of none", async () => {
  const { market, ask } = aMarket();
  expect([await ask("pk_2"), await ask("pk_2"), market.read]).toEqual(["refused", "refused", 2]);
  expect([await ask(undefined), market.read]).toEqual(["refused", 2]);
});

it("hands nobody what another changed", async () => {
  const { ask } = aMarket();
  await ask("pk_1");
  const context = (await ask("pk_1")) as { sales_channel_ids: string[] };
  context.sales_channel_ids.push("sc_2");
  expect(await ask("pk_1")).toEqual(LET_IN);
});
