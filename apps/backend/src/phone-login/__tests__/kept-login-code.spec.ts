import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { keepLoginCode, useLoginCode } from "../kept-login-code";

const PHONE = "0912345678";
const CODE = "012345";
const SENT = Date.parse("2027-02-04T23:57:00+07:00");
const LIVES = 5 * 60 * 1_000;

/** A market whose cache forgets nothing by itself: what is over here is over by the code's own clock. */
function market(): MedusaContainer {
  const kept = new Map<string, unknown>();
  const known: Record<string, unknown> = {
    [Modules.CACHE]: {
      get: (key: string) => Promise.resolve(kept.get(key) ?? null),
      set: (key: string, value: unknown) => Promise.resolve(kept.set(key, value)),
      invalidate: (key: string) => Promise.resolve(kept.delete(key)),
    },
    [ContainerRegistrationKeys.CONFIG_MODULE]: { projectConfig: { http: { jwtSecret: "bí mật" } } },
  };
  return { resolve: (name: string) => known[name] } as unknown as MedusaContainer;
}

let container: MedusaContainer;

beforeEach(async () => {
  jest.useFakeTimers({ now: SENT });
  container = market();
  await keepLoginCode(container, PHONE, CODE);
});

afterEach(() => {
  jest.useRealTimers();
});

const refused = { code: "wrong_code" };

it("lets in until five minutes are over, also past midnight, and once", async () => {
  jest.setSystemTime(SENT + LIVES - 1);
  await useLoginCode(container, PHONE, CODE);
  await expect(useLoginCode(container, PHONE, CODE)).rejects.toMatchObject(refused);
});

it.each([0, 1, LIVES])("lets nobody in %d ms after them", async (after) => {
  jest.setSystemTime(SENT + LIVES + after);
  await expect(useLoginCode(container, PHONE, CODE)).rejects.toMatchObject(refused);
});

it("takes the right code at the fifth try, and not at the sixth", async () => {
  const miss = () =>
    expect(useLoginCode(container, PHONE, "999999")).rejects.toMatchObject(refused);
  for (let tries = 0; tries < 4; tries += 1) await miss();
  await useLoginCode(container, PHONE, CODE);
  await keepLoginCode(container, PHONE, CODE);
  for (let tries = 0; tries < 5; tries += 1) await miss();
  await expect(useLoginCode(container, PHONE, CODE)).rejects.toMatchObject(refused);
});

it("gives a code that is tried no longer life", async () => {
  jest.setSystemTime(SENT + LIVES - 1);
  await expect(useLoginCode(container, PHONE, "999999")).rejects.toMatchObject(refused);
  jest.setSystemTime(SENT + LIVES);
  await expect(useLoginCode(container, PHONE, CODE)).rejects.toMatchObject(refused);
});

it("is worth nothing for another number", async () => {
  await keepLoginCode(container, "0912345679", "543210");
  await expect(useLoginCode(container, "0912345679", CODE)).rejects.toMatchObject(refused);
});
