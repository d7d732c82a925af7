import { marketActor } from "../../audit/act";
import type { ListedSeller } from "../listed-seller";
import type { KnownVersion } from "../plan-return";
import { planListedReturns } from "../plan-listed-returns";
import type { ListedReturn } from "../read-listed-returns";

const NOW = new Date("2026-11-20T03:00:00Z");
const MONTHS = ["2026-10", "2026-09", "2026-08", "2026-07"];

function seller(code: string, changes: Partial<ListedSeller> = {}): ListedSeller {
  return {
    id: `frame_${code}`,
    code,
    name: `HTX ${code}`,
    seller_id: null,
    kind: "cooperative",
    size: "small",
    commune_code: "06886",
    from_month: "2026-01",
    until_month: null,
    merged_into: null,
    demonstration: false,
    created_at: NOW,
    updated_at: NOW,
    deleted_at: null,
    ...changes,
  };
}

const SELLERS = [
  seller("1"),
  seller("2", { seller_id: "sel_2" }),
  seller("3", { until_month: "2026-08", merged_into: "1" }),
  seller("4", { demonstration: true, from_month: "2026-10" }),
];

function row(number: number, changes: Partial<ListedReturn>): ListedReturn {
  const texts = { counter: "5.000.000", chat: "1.000.000" };
  return {
    row: number,
    code: "1",
    month: "2026-10",
    nothing_sold: false,
    texts,
    reason: "",
    ...changes,
  };
}

const plan = (
  rows: ListedReturn[],
  versions: readonly (KnownVersion & { seller_id: string })[] = [],
) =>
  planListedReturns(rows, {
    sellers: SELLERS,
    versions,
    months: MONTHS,
    actor: marketActor("test"),
    now: NOW,
  });

const written = (rows: ListedReturn[]) => plan(rows).versions.map((one) => one.row);

describe("a file of returns of listed sellers", () => {
  it("is refused row by row for who files herself, is not listed or does not sell then", () => {
    const { problems } = plan([
      row(2, { code: "9" }),
      row(3, { code: "2" }),
      row(4, { code: "3", month: "2026-09" }),
      row(5, { month: "2026-11" }),
      row(6, { month: "2026-06" }),
      row(7, { code: "4", month: "2026-09" }),
    ]);
    expect(problems.map(({ row: at, column }) => [at, column])).toEqual([
      [2, "Mã"],
      [3, "Mã"],
      [4, "Tháng"],
      [5, "Tháng"],
      [6, "Tháng"],
      [7, "Tháng"],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/không có mã/),
      expect.stringMatching(/có gian hàng/),
      expect.stringMatching(/từ 01\/2026 đến 08\/2026, rồi nhập vào mã 1/),
      expect.stringMatching(/chưa hết/),
      expect.stringMatching(/lâu quá/),
      expect.stringMatching(/từ 10\/2026/),
    ]);
    expect(plan([row(2, { code: "3", month: "2026-08" })]).problems).toEqual([]);
  });

  it("is refused for figures that no return may have, each under its column", () => {
    const texts = {
      other_floors: "-5",
      own_site: "1000000000000000",
      chat: "5 triệu",
      phone: "1,5",
      orders: "vài chục",
    };
    const { problems, versions } = plan([row(2, { texts }), row(3, { code: "4", texts: {} })]);
    expect(problems.map(({ row: at, column }) => [at, column])).toEqual([
      [2, "Sàn khác"],
      [2, "Trang riêng"],
      [2, "Tin nhắn"],
      [2, "Điện thoại"],
      [2, "Số đơn"],
      [3, null],
    ]);
    expect(versions).toEqual([]);
  });

  it("makes versions with nothing of this market, marked as the list marks their seller", () => {
    const nothing = row(3, { code: "4", nothing_sold: true, texts: {} });
    const [first, second] = written([row(2, {}), nothing]);
    expect(first).toMatchObject({
      seller_id: "1",
      version: 1,
      amounts: { own_floor: 0, chat: 1_000_000, counter: 5_000_000 },
      confirmed: { codes: [] },
      reason: null,
      product_group: null,
      commune_code: "06886",
      demonstration: false,
    });
    expect(second).toMatchObject({ seller_id: "4", nothing_sold: true, demonstration: true });
  });

  it("asks of a row by name, also against a month of the same file, wherever that stands", () => {
    const september = row(3, { month: "2026-09", texts: { counter: "500.000" } });
    const { questions, versions } = plan([row(2, {}), september]);
    expect(questions).toEqual([
      {
        row: 2,
        code: "1",
        name: "HTX 1",
        month: "2026-10",
        message: expect.stringMatching(/gấp hơn ba lần 09\/2026/) as string,
      },
    ]);
    expect(versions.at(-1)?.row.confirmed).toEqual({ codes: ["jump_from_last_month"] });
  });

  it("changes nothing the second time, and corrects only with a reason", () => {
    const filed = written([row(2, {})]);
    expect(plan([row(2, {})], filed)).toMatchObject({ versions: [], unchanged: 1, questions: [] });
    const more = { texts: { counter: "6.000.000", chat: "1.000.000" } };
    expect(plan([row(2, more)], filed).problems).toMatchObject([{ row: 2, column: "Lý do sửa" }]);
    const [correction] = plan([row(2, { ...more, reason: "Ghi thiếu hội chợ" })], filed).versions;
    expect(correction?.before).toMatchObject({ version: 1, counter: 5_000_000 });
    expect(correction?.row).toMatchObject({ version: 2, reason: "Ghi thiếu hội chợ" });
  });
});
