import { canonicalJson } from "@cho-lang/retail-statistics/canonical-json";
import { secondRelease } from "@cho-lang/retail-statistics/second/second-release";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OddReturns } from "../../src/api/admin/monthly-returns/[month]/odd/route";
import type { OfficialStatistics } from "../../src/official-statistics/official-statistics";
import type { PublicRelease } from "../../src/statistics-releases/release-view";
import { query } from "../support/database";
import { deliverSale } from "../support/deliver-sale";
import { fileReturn } from "../support/file-return";
import { logInOperator } from "../support/log-in-operator";
import { call } from "../support/market-client";
import { setDayAnew } from "../support/set-day-anew";
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
    const acts = await query(
      backend.databaseUrl,
      "SELECT 1 FROM audit_entry WHERE action = 'official-statistics.record'",
    );
    expect(acts).toHaveLength(2);
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

describe("the province's own figures", () => {
  const PERIOD = "2023-08";
  const HEADINGS = "Mã,Tên,Loại,Quy mô,Mã xã,Từ tháng,Đến tháng,Nhập vào,Gian hàng";
  const released = () =>
    call<{ releases: PublicRelease[]; next_release_on: string | null }>(
      backend.url,
      "/open-data/statistics-releases",
    );
  /** What a business bought is no retail, and in no figure. */
  const deliver = (seller: string, goods: number, toBusiness = false) =>
    deliverSale(backend.databaseUrl, {
      id: `sale_${seller}_${String(goods)}`,
      seller,
      day: "2023-08-15",
      goods,
      toBusiness,
    });
  const ask = (token: string) => (to: string, body?: object) =>
    call<{ id: string; release: PublicRelease } & MarketErrorBody>(
      backend.url,
      `/admin/${to}`,
      body === undefined ? { token } : { method: "POST", body, token },
    );

  it("follow what a statistician makes of a return that stands out, until it is corrected", async () => {
    const odd = ask(await logInOperator(backend, "bao-cao"));
    const month = "2022-05";
    const csv = `${HEADINGS}\n9,HTX 9,hợp tác xã,nhỏ,06886,2022-01,2022-12,,`;
    expect((await odd("frame-sellers", { csv })).status).toBe(201);
    const file = (version: number, amounts: Record<string, number>) =>
      fileReturn(backend.databaseUrl, { seller: "9", month, version, amounts });
    const sold = { other_floors: 40_000_000, own_site: 5_000_000, chat: 0, phone: 0 };
    await file(1, sold);
    const sale = { id: "odd", seller: "9", day: `${month}-15`, goods: 40_000_000 };
    await deliverSale(backend.databaseUrl, sale);
    const list = async () =>
      ((await odd(`monthly-returns/${month}/odd`)).body as unknown as OddReturns).returns;
    const review = (body: object) => odd(`monthly-returns/${month}/reviews`, body);
    expect(await list()).toMatchObject([
      { seller_id: "9", version: 1, flags: ["as_on_floor"], floor_vnd: 40_000_000, review: null },
    ]);
    const right = {
      seller_id: "9",
      version: 1,
      treatment: "floor_included",
      reason: "Ghi hai lần",
    };
    expect((await review({ ...right, reason: " " })).body.details?.fields).toHaveProperty("reason");
    expect((await review({ ...right, treatment: "doubled" })).status).toBe(400);
    expect((await review({ ...right, seller_id: "nobody" })).status).toBe(404);
    expect((await review({ ...right, version: 2 })).body.code).toBe("wrong_status");
    expect((await odd("monthly-returns/2022-13/odd")).status).toBe(404);
    expect((await review(right)).status).toBe(200);
    expect((await review(right)).status).toBe(200);
    const [reviewed] = await list();
    expect(reviewed?.review).toMatchObject({ treatment: "floor_included", reason: "Ghi hai lần" });
    const kept = await query(backend.databaseUrl, "SELECT number FROM return_review");
    expect(kept).toHaveLength(1);

    const online = async (reason?: string) => {
      const { id } = (await odd("statistics-releases", { period: month, reason })).body;
      return (await odd(`statistics-releases/${id}`)).body.release.outputs.online.total;
    };
    expect(await online()).toBe(45_000_000);
    expect((await review({ ...right, treatment: "refused" })).status).toBe(200);
    expect((await list())[0]).toMatchObject({ flags: [], review: { treatment: "refused" } });
    expect(await online("Bỏ một báo cáo")).toBe(40_000_000);

    await file(2, { ...sold, other_floors: 41_000_000 });
    expect(await list()).toEqual([]);
    expect(await online("Nhà bán sửa báo cáo")).toBe(86_000_000);
    for (const change of ["UPDATE return_review SET reason = ''", "TRUNCATE return_review"]) {
      await expect(query(backend.databaseUrl, change)).rejects.toThrow(/never changed/);
    }
  });

  it("go from locked inputs past a second person to the public, and are revised by a new version", async () => {
    const first = ask(await logInOperator(backend, "thong-ke"));
    const second = ask(await logInOperator(backend, "kiem-tra"));
    const row = (code: string, rest: string) => `${code},HTX ${code},hợp tác xã,nhỏ,06886,${rest}`;
    const wrong = [HEADINGS, row("1", "2020-01,,,"), row("1", "2020-13,,,khong-co")].join("\n");
    const refused = await first("frame-sellers", { csv: wrong });
    expect(refused.status).toBe(400);
    expect(refused.body.details?.cells).toMatchObject([{ row: 3, column: "Từ tháng" }]);
    const others = ["2", "3", "4"].map((code) => row(code, "2020-01,,,"));
    const csv = [HEADINGS, row("1", "2020-01,2024-12,2,"), ...others].join("\n");
    expect((await first("frame-sellers", { csv })).body).toEqual({ created: 4, updated: 0 });
    expect((await first("frame-sellers", { csv })).body).toEqual({ created: 0, updated: 4 });

    // What was made up for a demonstration is no official figure, and no denominator of a real market's release.
    await query(
      backend.databaseUrl,
      `INSERT INTO official_observation (id, series, period, value, status, published_on, source_name,
         source_address, demonstration)
       VALUES ('made_up', 'qn-retail-goods', '2023-08', '14260', 'estimate', '2023-09-06', 'Minh họa',
         'https://minh-hoa.example/', true)`,
    );
    const official = await call(backend.url, "/open-data/official-statistics");
    expect(JSON.stringify(official.body)).not.toContain("minh-hoa.example");
    await Promise.all([deliver("a", 1000), deliver("b", 1000)]);
    expect((await first("statistics-releases", { period: "2023-02" })).status).toBe(400);
    const alone = await first("statistics-releases", { period: PERIOD });
    expect(alone.status).toBe(201);
    await second(`statistics-releases/${alone.body.id}/check`, {});
    const today = vietnamDay(new Date());
    const away = await second(`statistics-releases/${alone.body.id}/schedule`, {
      release_on: today,
    });
    expect(away.body.code).toBe("gives_seller_away");

    await Promise.all([deliver("c", 1000), deliver("a", 700, true), deliver("d", 700, true)]);
    const usual = { other_floors: 900, own_site: 0, chat: 0, phone: 0 };
    const corrected = { other_floors: 400, own_site: 100, chat: 7, phone: 3 };
    for (const seller of ["2", "3", "4"]) {
      const filed = { seller, month: PERIOD };
      await fileReturn(backend.databaseUrl, { ...filed, version: 1, amounts: usual });
      await fileReturn(backend.databaseUrl, { ...filed, version: 2, amounts: corrected });
    }
    expect((await first("statistics-releases", { period: PERIOD })).status).toBe(400);
    const more = { period: PERIOD, reason: "Đơn giao muộn" };
    const { id } = (await first("statistics-releases", more)).body;
    expect((await first("statistics-releases", more)).body.id).toBe(id);
    const path = `statistics-releases/${id}`;
    expect((await first(`${path}/check`, {})).body.code).toBe("same_person");
    const again = ask(await logInOperator(backend, "thong-ke+kiem-tra"));
    expect((await again(`${path}/check`, {})).body.code).toBe("same_person");
    expect((await first(`${path}/schedule`, { release_on: today })).status).toBe(409);
    expect((await second(path)).body.release.outputs).toMatchObject({
      basis: "estimated",
      floor_vnd: 3000,
      online: { total: 5000, known: 4500, lower: 4500, upper: 1_003_000 },
      chat: { total: 40, known: 30 },
      returns: 3,
      sellers_outside_frame: 3,
    });
    expect((await released()).body.releases).toEqual([]);
    expect((await second(`${path}/check`, {})).status).toBe(200);
    expect((await first(`${path}/schedule`, { release_on: "2025-01-01" })).status).toBe(400);
    expect((await first(`${path}/schedule`, { release_on: "2126-01-01" })).status).toBe(400);
    await setDayAnew(backend, id, (release_on) => first(`${path}/schedule`, { release_on }));
    expect((await first(`${path}/schedule`, { release_on: addDays(today, 1) })).status).toBe(409);
    const [out] = (await released()).body.releases;
    expect(out).toMatchObject({ period: PERIOD, version: 2, reason: "Đơn giao muộn" });
    expect(JSON.stringify(out)).not.toMatch(/thong-ke@|HTX/);
    expect(out?.outputs).toMatchObject({ method: 5, shares: [] });
    const told = out?.outputs.tables?.map(({ table, rows }) =>
      [table, ...rows.map(({ keys, vnd }) => `${keys.join(" ")}: ${String(vnd)}`)].join(", "),
    );
    expect(told).toEqual([
      "commune, 06886: 3000",
      "group, none: 3000",
      "star, none: 3000",
      "kind, cooperative: 2000, unknown: 3000",
      "elsewhere, other_floors: 1200, own_site: 300",
      "chat, phone: 9, social_chat: 21",
    ]);

    const [{ inputs } = { inputs: null }] = await query<{ inputs: ReleaseInputs }>(
      backend.databaseUrl,
      "SELECT inputs FROM statistics_release WHERE id = $1",
      [id],
    );
    if (inputs === null) throw new Error("the release keeps no inputs");
    expect(canonicalJson(secondRelease(inputs))).toBe(canonicalJson(out?.outputs));
    const opened = await query(
      backend.databaseUrl,
      "SELECT 1 FROM audit_entry WHERE action = 'release.open' AND subject = $1",
      [id],
    );
    expect(opened).toHaveLength(1);
    await expect(
      query(backend.databaseUrl, "UPDATE statistics_release SET reason = ''"),
    ).rejects.toThrow(/never changed/);

    // What one seller delivered late would be the difference of the two versions.
    const revise = async (reason: string) => {
      const { body } = await first("statistics-releases", { period: PERIOD, reason });
      await second(`statistics-releases/${body.id}/check`, {});
      return body.id;
    };
    const scheduled = (release: string) =>
      first(`statistics-releases/${release}/schedule`, { release_on: today });
    await deliver("a", 50);
    const late = await revise("Một đơn giao muộn");
    expect((await scheduled(late)).body.code).toBe("gives_seller_away");
    await Promise.all([deliver("b", 50), deliver("c", 50)]);
    const further = await revise("Ba đơn giao muộn");
    expect((await scheduled(further)).status).toBe(200);
    expect((await scheduled(late)).body.code).toBe("wrong_status");
    expect((await released()).body.releases[0]).toMatchObject({ version: 4 });
    expect((await first("statistics-releases", { period: PERIOD })).body.id).toBe(further);
  });
});
