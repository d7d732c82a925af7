import { CatalogueReader } from "../support/catalogue-reader";
import { FakeMeilisearch } from "../support/meilisearch/fake-meilisearch";
import { logInOperator } from "../support/log-in-operator";
import { OperatorDesk } from "../support/operator-desk";
import { startBackend, type RunningBackend } from "../support/start-backend";

interface Notices {
  notifications: { channel: string; data: { title: string; description: string } }[];
}

const meilisearch = new FakeMeilisearch();
let backend: RunningBackend;
let desk: OperatorDesk;
let reader: CatalogueReader;

beforeAll(async () => {
  await meilisearch.start();
  backend = await startBackend({
    data: "market",
    env: { MEILISEARCH_HOST: meilisearch.url, MEILISEARCH_API_KEY: meilisearch.key },
  });
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  reader = new CatalogueReader(backend.url);
});

afterAll(async () => {
  await backend?.stop();
  await meilisearch.stop();
});

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}

async function titles(): Promise<string[]> {
  const { body } = await desk.get<Notices>("/admin/notifications?channel=feed");
  return body.notifications.map(({ data }) => data.title);
}

describe("A market with Meilisearch", () => {
  it("searches in it, and goes on without it, telling the operators", async () => {
    let turn = 0;
    const asksMeilisearch = async () => {
      // Another price each time: what was asked before is not asked again.
      turn += 1;
      const before = meilisearch.searches.length;
      const { body } = await reader.search(`q=cha+muc&price_min=${turn}`);
      expect(body.products[0]?.handle).toBe("cha-muc");
      // Meilisearch tells them apart from the counts, PostgreSQL with them.
      expect(body.facets.price).toMatchObject({ min: 275_000, max: 275_000 });
      return meilisearch.searches.length > before;
    };
    expect(await until(asksMeilisearch)).toBe(true);
    await meilisearch.stop();
    expect(await asksMeilisearch()).toBe(false);
    expect(await until(async () => (await titles()).length === 1)).toBe(true);
    expect(await titles()).toEqual(["Meilisearch không trả lời, PostgreSQL đang tìm kiếm thay"]);
    await meilisearch.start();
    expect(await until(asksMeilisearch)).toBe(true);
    expect(await until(async () => (await titles()).length === 2)).toBe(true);
    expect(await titles()).toContain("Meilisearch đã hoạt động trở lại");
  });
});
