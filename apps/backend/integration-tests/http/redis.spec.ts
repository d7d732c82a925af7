import { CatalogueReader } from "../support/catalogue-reader";
import { listenForTags, type ListeningStorefront } from "../support/listen-for-tags";
import { storefrontKey } from "../support/market-client";
import { hasRedis, startRedis, type RunningRedis } from "../support/redis";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

const withRedis = hasRedis() ? describe : describe.skip;

withRedis("with Redis, the worker apart from the server", () => {
  const tags: string[] = [];
  let redis: RunningRedis;
  let storefront: ListeningStorefront;
  let server: RunningBackend;
  let worker: RunningBackend;

  beforeAll(async () => {
    redis = await startRedis();
    storefront = await listenForTags((news) => tags.push(...news));
    const env = { REDIS_URL: redis.url };
    server = await startBackend({ data: "market", env: { ...env, MEDUSA_WORKER_MODE: "server" } });
    worker = await startBackend({
      databaseUrl: server.databaseUrl,
      env: { ...env, MEDUSA_WORKER_MODE: "worker", STOREFRONT_URL: storefront.url },
    });
  });

  afterAll(async () => {
    await worker?.kill();
    await server?.stop();
    await storefront?.close();
    await redis?.stop();
  });

  it("places orders once for two taps", async () => {
    const shopper = new Shopper(server.url, await storefrontKey(server.url));
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const [first, second] = await Promise.all([shopper.place(id, total), shopper.place(id, total)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.body.orders).toHaveLength(2);
    expect(second.body.orders.map(({ id: order }) => order)).toEqual(
      first.body.orders.map(({ id: order }) => order),
    );
  });

  it("sells the last five pieces once, with locks in Redis, and the worker hears of it and tells the storefront", async () => {
    const shopper = new Shopper(server.url, await storefrontKey(server.url));
    const baskets = await Promise.all(Array.from({ length: 8 }, () => shopper.fill("mieng-cuoi")));
    const answers = await Promise.all(baskets.map(({ id, total }) => shopper.place(id, total)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === "out_of_stock")).toHaveLength(3);
    const deadline = Date.now() + 20_000;
    while (!tags.includes("product:mieng-cuoi") && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // Only the worker knows a storefront, so the news went through Redis.
    expect(tags).toEqual(expect.arrayContaining(["catalogue", "product:mieng-cuoi"]));
  });

  it("answers searches on the server from what the worker wrote", async () => {
    const reader = new CatalogueReader(server.url);
    const soldOut = await reader.until(
      ({ products }) => products.find(({ handle }) => handle === "mieng-cuoi")?.in_stock === false,
      20_000,
    );
    expect(soldOut).toBeLessThan(20_000);
  });
});
