import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { storefrontKey } from "../support/market-client";
import { hasRedis, startRedis, type RunningRedis } from "../support/redis";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

/** What the storefront would be told: every tag that arrived. */
async function listenForTags(tags: string[]): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      tags.push(...(JSON.parse(body) as { tags: string[] }).tags);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}` };
}

const withRedis = hasRedis() ? describe : describe.skip;

withRedis("with Redis, the worker apart from the server", () => {
  const tags: string[] = [];
  let redis: RunningRedis;
  let storefront: Awaited<ReturnType<typeof listenForTags>>;
  let server: RunningBackend;
  let worker: RunningBackend;

  beforeAll(async () => {
    redis = await startRedis();
    storefront = await listenForTags(tags);
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
    storefront?.server.close();
    await redis?.stop();
  });

  it("places orders, and the worker hears of them and tells the storefront", async () => {
    const shopper = new Shopper(server.url, await storefrontKey(server.url));
    const { id, total } = await shopper.fill("trung-vit-bien", "cha-muc");
    const [first, second] = await Promise.all([shopper.place(id, total), shopper.place(id, total)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.body.orders).toHaveLength(2);
    expect(second.body.orders.map(({ id: order }) => order)).toEqual(
      first.body.orders.map(({ id: order }) => order),
    );
    const deadline = Date.now() + 20_000;
    while (!tags.includes("product:cha-muc") && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    // Only the worker knows a storefront, so the news went through Redis.
    expect(tags).toEqual(expect.arrayContaining(["catalogue", "product:cha-muc"]));
  });

  it("sells the last five pieces once, with locks in Redis", async () => {
    const shopper = new Shopper(server.url, await storefrontKey(server.url));
    const baskets = await Promise.all(Array.from({ length: 8 }, () => shopper.fill("mieng-cuoi")));
    const answers = await Promise.all(baskets.map(({ id, total }) => shopper.place(id, total)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ body }) => body.code === "out_of_stock")).toHaveLength(3);
  });
});
