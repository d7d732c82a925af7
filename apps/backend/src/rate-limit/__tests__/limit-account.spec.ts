import type { MedusaContainer } from "@medusajs/framework/types";
import { limitAccount } from "../limit-account";

/** A market with nothing but a cache. */
function market(): MedusaContainer {
  const kept = new Map<string, unknown>();
  const cache = {
    get: (key: string) => Promise.resolve(kept.get(key) ?? null),
    set: (key: string, value: unknown) => {
      kept.set(key, value);
      return Promise.resolve();
    },
  };
  return { resolve: () => cache } as unknown as MedusaContainer;
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-11-28T10:20:00Z"), doNotFake: ["nextTick"] });
});

afterEach(() => {
  jest.useRealTimers();
});

it.each([
  ["data", 20, 13 * 3_600 + 40 * 60],
  ["address", 60, 40 * 60],
  ["follow", 120, 40 * 60],
] as const)(
  "lets an account do %s so many times, and again in the next window",
  async (what, times, wait) => {
    const container = market();
    const all = Array.from({ length: times }, () => limitAccount(container, "bacc_1", what));
    await Promise.all(all);
    await expect(limitAccount(container, "bacc_1", what)).rejects.toMatchObject({
      code: "too_many_requests",
      details: { retry_after_seconds: wait },
    });
    await limitAccount(container, "bacc_2", what);
    jest.setSystemTime(Date.now() + wait * 1_000);
    await limitAccount(container, "bacc_1", what);
  },
);
