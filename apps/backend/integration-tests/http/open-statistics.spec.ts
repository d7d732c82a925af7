import type { OfficialStatistics } from "../../src/official-statistics/official-statistics";
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
