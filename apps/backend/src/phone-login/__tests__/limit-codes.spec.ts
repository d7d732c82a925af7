import type { MedusaContainer } from "@medusajs/framework/types";
import { limitCodes } from "../limit-codes";

/** A cache that forgets as Redis does: so many seconds after a key was last written. */
function market(): MedusaContainer {
  const kept = new Map<string, { value: unknown; until: number }>();
  const cache = {
    get: (key: string) => {
      const found = kept.get(key);
      return Promise.resolve(found && found.until > Date.now() ? found.value : null);
    },
    set: (key: string, value: unknown, seconds: number) => {
      kept.set(key, { value, until: Date.now() + seconds * 1000 });
      return Promise.resolve();
    },
  };
  return { resolve: () => cache } as unknown as MedusaContainer;
}

const own = { phone: "0912345678", applying: false, visitor: "203.0.113.7" };

beforeEach(() => {
  jest.useFakeTimers({ now: new Date("2026-11-26T01:00:00Z"), doNotFake: ["nextTick"] });
});

afterEach(() => {
  jest.useRealTimers();
});

it("lets a person log in every morning for a month, an hour earlier each other day", async () => {
  const container = market();
  for (let day = 0; day < 30; day += 1) {
    await limitCodes(container, own);
    jest.advanceTimersByTime((day % 2 === 0 ? 23 : 24) * 60 * 60 * 1000);
  }
  for (let times = 0; times < 8; times += 1) {
    await limitCodes(container, own);
  }
  await expect(limitCodes(container, own)).rejects.toMatchObject({ code: "too_many_requests" });
});

it("sends codes to as many strangers in a day as a province has, whoever asks", async () => {
  const container = market();
  const ask = (n: number, visitor: string) =>
    limitCodes(container, { phone: `09${String(n).padStart(8, "0")}`, applying: true, visitor });
  for (let n = 0; n < 40; n += 1) {
    await ask(n, "203.0.113.7");
  }
  await expect(ask(40, "203.0.113.7")).rejects.toMatchObject({ code: "too_many_requests" });
  for (let n = 0; n < 260; n += 1) {
    await ask(1000 + n, `198.51.100.${String(n)}`);
  }
  await expect(ask(2000, "192.0.2.1")).rejects.toMatchObject({ code: "too_many_requests" });
  await limitCodes(container, { ...own, visitor: "192.0.2.1" });
  jest.advanceTimersByTime(24 * 60 * 60 * 1000);
  await ask(2000, "192.0.2.1");
});
