import { addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { OfficialStatistics } from "../../src/official-statistics/official-statistics";
import type { PublishedReleases } from "../../src/statistics-releases/list-published-releases";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

/** The list of sellers as the log of an import tells it. */
interface Listed {
  sellers: number;
  sha256: string;
}

let backend: RunningBackend;

beforeAll(async () => {
  backend = await startBackend();
});

afterAll(async () => {
  await backend?.stop();
});

describe("the register of indicators", () => {
  it("takes a result, and shows it by its target as it was known on a day", async () => {
    const token = await logInOperator(backend);
    const body = {
      series: "qn-connected-households",
      period: "2025",
      value: "91.5",
      status: "preliminary",
      published_on: "2026-02-02",
      source_name: "Sở Khoa học và Công nghệ",
      source_address: "https://example.vn/ho",
    };
    const { status } = await call(backend.url, "/admin/official-statistics", {
      method: "POST",
      body,
      token,
    });
    expect(status).toBe(201);
    const latest = async (day: string) => {
      const path = `/open-data/official-statistics?as_of=${day}`;
      const { indicators } = (await call<OfficialStatistics>(backend.url, path)).body;
      return indicators.find(({ id }) => id === "connected-households")?.latest;
    };
    expect(await latest("2026-02-01")).toBeNull();
    expect(await latest("2026-02-02")).toMatchObject({ value: "91.5", status: "preliminary" });
  });
});

describe("the province's releases", () => {
  const insert = async (id: string, version: number, reason: string | null, day: string | null) => {
    const outputs = { method: 2, online: { total: version * 1000, known: 900 }, shares: [] };
    await query(
      backend.databaseUrl,
      `INSERT INTO statistics_release (id, period, version, reason, locked_at, inputs, input_hashes,
         outputs, outputs_hash, code_version, demonstration, computed_by, computed_by_name)
       VALUES ($1, '2021-05', $2, $3, now(), '{}', '{}', $4, $1, '0.1.0', false, 'a', 'a@example.vn')`,
      [id, version, reason, outputs],
    );
    if (day === null) return;
    await query(
      backend.databaseUrl,
      `INSERT INTO statistics_release_step (id, release_id, step, release_on, taken_by, taken_by_name)
       VALUES ('step_' || $1, $1, 'scheduled', $2, 'b', 'b@example.vn')`,
      [id, day],
    );
  };
  const ask = (search = "") =>
    call<PublishedReleases>(backend.url, `/open-data/statistics-releases${search}`);

  it("stay public in each version, and are told as they were on a day", async () => {
    await insert("srel_one", 1, null, "2021-06-20");
    await insert("srel_two", 2, "Thêm báo cáo nộp muộn", "2021-07-20");
    await insert("srel_three", 3, "Chưa ai thấy", null);
    await insert("srel_four", 4, "Chưa tới ngày", "2999-01-01");
    const { body } = await ask();
    expect(body.releases.map(({ version }) => version)).toEqual([2]);
    expect(
      body.versions.map(({ version, released_on, reason }) => [version, released_on, reason]),
    ).toEqual([
      [2, "2021-07-20", "Thêm báo cáo nộp muộn"],
      [1, "2021-06-20", null],
    ]);
    expect(JSON.stringify(body)).not.toMatch(/example\.vn|Chưa/);

    const asOf = async (day: string) =>
      (await ask(`?as_of=${day}`)).body.releases.map(({ version }) => version);
    expect(await asOf("2021-06-19")).toEqual([]);
    expect(await asOf("2021-07-19")).toEqual([1]);
    expect(await asOf("2021-07-20")).toEqual([2]);
    const one = async (version: number) =>
      (await ask(`?period=2021-05&version=${String(version)}`)).body.releases;
    expect(await one(1)).toMatchObject([{ version: 1, outputs: { online: { total: 1000 } } }]);
    expect([await one(3), await one(4)]).toEqual([[], []]);
  });

  it("are refused for what is no day, no period, or a version of none", async () => {
    for (const wrong of [
      "as_of=2999-01-01",
      "period=2021-13&version=1",
      "version=1",
      "period=2021-05",
      "period=2021-05&version=x",
    ]) {
      expect([wrong, (await ask(`?${wrong}`)).status]).toEqual([wrong, 400]);
    }
  });

  it("are announced for twelve months", async () => {
    const { calendar } = (await ask()).body;
    expect(calendar.length).toBeGreaterThan(11);
    const today = vietnamDay(new Date());
    expect(calendar.every(({ release_on, basis }) => basis === "rule" && release_on > today)).toBe(
      true,
    );
    expect((await ask()).body.next_release_on).toBe(calendar[0]?.release_on);
  });

  it("are not announced on a day before theirs was set", async () => {
    await insert("srel_five", 5, "Sẽ ra", addDays(vietnamDay(new Date()), 40));
    const setDays = async (search = "") =>
      (await ask(search)).body.calendar.filter(({ basis }) => basis === "set");
    expect(await setDays()).toHaveLength(1);
    expect(await setDays(`?as_of=${addDays(vietnamDay(new Date()), -1)}`)).toEqual([]);
  });
});

describe("the list of sellers that the province knows", () => {
  it("is taken in with a line in the log that tells what stood there before", async () => {
    const token = await logInOperator(backend, "danh-sach");
    const headings = "Mã,Tên,Loại,Quy mô,Mã xã,Từ tháng,Đến tháng,Nhập vào,Gian hàng";
    const take = (size: string) =>
      call(backend.url, "/admin/frame-sellers", {
        method: "POST",
        body: { csv: `${headings}\n77,HTX 77,hợp tác xã,${size},06886,2026-01,,,` },
        token,
      });
    expect((await take("nhỏ")).status).toBe(201);
    expect((await take("vừa")).status).toBe(201);
    const [first, second] = await query<{ before: Listed; after: Listed }>(
      backend.databaseUrl,
      `SELECT "before", "after" FROM audit_entry WHERE action = 'frame.import' ORDER BY sequence`,
    );
    expect(first).toMatchObject({ before: { sellers: 0 }, after: { sellers: 1, codes: ["77"] } });
    expect(second).toMatchObject({
      before: { sha256: first?.after.sha256, corrected: [{ code: "77", size: "small" }] },
      after: { sellers: 1, changed: 1, corrected: [{ code: "77", size: "medium" }] },
    });
  });

  it("is read as the file that was taken in, by who may see figures", async () => {
    const token = await logInOperator(backend, "doc-danh-sach");
    const person = { email: "kiem-toan@tinh.example", password: "mat-khau-cua-tinh" };
    const account = { ...person, name: "Kiểm toán", role: "auditor" };
    const post = { method: "POST" as const, token };
    await call(backend.url, "/admin/province-people", { ...post, body: account });
    const login = { method: "POST" as const, body: person };
    const { body } = await call<{ token: string }>(backend.url, "/auth/province/emailpass", login);
    const read = await call(backend.url, "/province/frame-sellers", { token: body.token });
    const seller = {
      Mã: "77",
      Tên: "HTX 77",
      Loại: "hợp tác xã",
      "Quy mô": "vừa",
      "Mã xã": "06886",
      "Từ tháng": "2026-01",
      "Đến tháng": "",
      "Nhập vào": "",
      "Gian hàng": "",
    };
    expect(read.body).toEqual({ sellers: [seller] });
  });
});
