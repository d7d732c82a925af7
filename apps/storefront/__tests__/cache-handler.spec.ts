import { vietnamDay } from "@cho-lang/ocop/vietnam-day";

const DailyCache = jest.requireActual<new (context: unknown) => Handler>("../cache-handler.cjs");

interface Page {
  kind: "APP_PAGE";
  html: string;
  rscData: Buffer;
  headers: Record<string, string>;
  status?: number;
}

interface Handler {
  get(key: string, context: { kind: string }): Promise<{ value: Page } | null>;
  set(key: string, page: Page, context: object): Promise<void>;
}

const handler = () =>
  new DailyCache({
    fs: { existsSync: () => false, readFile: () => Promise.reject(new Error("no such file")) },
    flushToDisk: false,
    serverDistDir: "/nowhere",
    revalidatedTags: [],
    maxMemoryCacheSize: 1_000_000,
  });

const page = (tags: string): Page => ({
  kind: "APP_PAGE",
  html: "<h1>Trà hoa vàng</h1>",
  rscData: Buffer.from(""),
  headers: { "x-next-cache-tags": tags },
});

async function kept(key: string, tags: string): Promise<boolean> {
  const cache = handler();
  await cache.set(key, page(tags), { cacheControl: { revalidate: 60 } });
  return (await cache.get(key, { kind: "APP_PAGE" })) !== null;
}

describe("the cache of pages", () => {
  afterEach(() => jest.useRealTimers());

  it("finds a page of today, and one that names no day", async () => {
    expect(await kept("/today", `catalogue,day:${vietnamDay(new Date())}`)).toBe(true);
    expect(await kept("/plain", "catalogue")).toBe(true);
  });

  it.each(["day:build", "day:none", "day:2020-01-01"])(
    "does not find a page of %s",
    async (tag) => {
      expect(await kept(`/${tag}`, `catalogue,${tag}`)).toBe(false);
    },
  );

  it("lets go of a page at Việt Nam's midnight, to the millisecond", async () => {
    const cache = handler();
    jest.useFakeTimers({ now: new Date("2026-11-24T16:59:59.999Z"), doNotFake: ["performance"] });
    await cache.set("/midnight", page("day:2026-11-24"), { cacheControl: { revalidate: 60 } });
    expect(await cache.get("/midnight", { kind: "APP_PAGE" })).not.toBeNull();
    jest.setSystemTime(new Date("2026-11-24T17:00:00.000Z"));
    expect(await cache.get("/midnight", { kind: "APP_PAGE" })).toBeNull();
  });

  it("gives an unknown address its status and does not keep it", async () => {
    const cache = handler();
    const unknown = page("status:404,catalogue");
    await cache.set("/unknown", unknown, { cacheControl: { revalidate: 60 } });
    expect(unknown.status).toBe(404);
    expect(await cache.get("/unknown", { kind: "APP_PAGE" })).toBeNull();
  });
});
