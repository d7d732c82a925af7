import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OfficialStatistics } from "../../src/official-statistics/official-statistics";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;

beforeAll(async () => {
  backend = await startBackend();
});

afterAll(async () => {
  await backend?.stop();
});

describe("the public official statistics", () => {
  const ask = (search = "") =>
    call<OfficialStatistics>(backend.url, `/open-data/official-statistics${search}`);

  it("give both shares of 2025, each with its total, its source and its day", async () => {
    const { body } = await ask();
    expect(body.shares.map(({ denominator, year }) => [denominator, year])).toEqual([
      ["goods", "2025"],
      ["goods_services", "2025"],
    ]);
    const [goods, goodsAndServices] = body.shares;
    expect(goods?.percent).toBeCloseTo(15.6, 1);
    expect(goods?.of.basis).toBe("ratio");
    expect(goodsAndServices?.percent).toBeCloseTo(11.9, 1);
    expect(goodsAndServices?.of.basis).toBe("published");
    expect(body.published_share?.published.value).toBe("12");
    for (const { published_on, source } of body.observations) {
      expect(published_on).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source.address).toMatch(/^https:/);
    }
  });

  it("show the two published versions of the fourth quarter of 2025", async () => {
    const { quarter } = (await ask()).body;
    expect(quarter?.months.map((month) => [month?.value, month?.published_on])).toEqual([
      ["598.4", "2025-11-06"],
      ["601.2", "2025-12-06"],
      ["627.8", "2026-01-06"],
    ]);
    expect(quarter).toMatchObject({
      quarter: "2025-Q4",
      sum_of_months: "1827.4",
      published: { value: "1833.6" },
      difference: "6.2",
    });
  });

  it("are worked out again as they were known on a day", async () => {
    const { body } = await ask("?as_of=2025-12-31");
    expect(body.shares).toEqual([]);
    expect(body.quarter).toBeNull();
    expect(body.observations.map(({ period }) => period)).not.toContain("2025-12");
    expect((await ask("?as_of=2025-13-31")).status).toBe(400);
    expect((await ask("?as_of=2999-01-01")).status).toBe(400);
  });

  it("take what an operator enters, once, as a vintage beside the earlier one", async () => {
    const path = "/admin/official-statistics";
    const token = await logInOperator(backend);
    const spring = {
      series: "vn-retail-goods-services",
      period: "2025-Q4",
      value: "1835.1",
      status: "revised",
      published_on: "2026-04-06",
      source_name: "Cục Thống kê",
      source_address: "https://example.vn/q1-2026",
    };
    const post = (to: string, body: object, by = token) =>
      call<{ recorded: number } & MarketErrorBody>(backend.url, to, {
        method: "POST",
        body,
        token: by,
      });
    expect((await post(path, spring, "")).status).toBe(401);
    expect((await post(path, spring)).body).toEqual({ recorded: 1 });
    expect((await post(path, spring)).body).toEqual({ recorded: 0 });
    const { quarter } = (await ask()).body;
    expect(quarter).toMatchObject({ published: { value: "1835.1" }, difference: "7.7" });
    const then = (await ask("?as_of=2026-04-05")).body.quarter;
    expect(then).toMatchObject({ published: { value: "1833.6" }, difference: "6.2" });

    const file = [
      "Chuỗi số liệu,Kỳ,Giá trị,Trạng thái,Ngày công bố,Nguồn,Địa chỉ nguồn",
      "vn-retail-goods,2025,5340.2,sơ bộ,2026-04-06,Cục Thống kê,https://example.vn/q1-2026",
      "vn-retail-goods,2025-13,1,sơ bộ,2026-04-06,Cục Thống kê,https://example.vn/q1-2026",
    ];
    const refused = await post(`${path}/csv`, { csv: file.join("\n") });
    expect(refused.status).toBe(400);
    expect(refused.body.details?.cells).toMatchObject([{ row: 3, column: "Kỳ" }]);
    expect((await ask()).body.shares[0]?.of.basis).toBe("ratio");
    const taken = await post(`${path}/csv`, { csv: file.slice(0, 2).join("\n") });
    expect(taken.body).toEqual({ recorded: 1 });
    expect((await ask()).body.shares[0]?.of).toMatchObject({ basis: "published", value: 5340.2 });
  });

  it("are never changed where they are kept", async () => {
    for (const change of [
      "UPDATE official_observation SET value = '1'",
      "DELETE FROM official_observation",
    ]) {
      await expect(query(backend.databaseUrl, change)).rejects.toThrow(/never changed/);
    }
  });
});
