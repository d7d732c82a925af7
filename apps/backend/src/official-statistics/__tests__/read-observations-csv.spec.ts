import { MarketError } from "../../errors/market-error";
import { readObservationsCsv } from "../read-observations-csv";

const HEADINGS = "Chuỗi số liệu,Kỳ,Giá trị,Trạng thái,Ngày công bố,Nguồn,Địa chỉ nguồn";
const GOOD = "qn-retail-goods,2026-01,12500,sơ bộ,2026-02-06,Thống kê tỉnh,https://example.vn/1";

function problemsOf(csv: string): unknown {
  try {
    readObservationsCsv(csv);
  } catch (error) {
    return error instanceof MarketError ? error.details : error;
  }
  return null;
}

describe("a file of published figures", () => {
  const january = {
    series: "qn-retail-goods",
    period: "2026-01",
    value: "12500",
    status: "preliminary",
    published_on: "2026-02-06",
    source: { name: "Thống kê tỉnh", address: "https://example.vn/1" },
  };

  it.each([
    ["commas", `${HEADINGS}\n${GOOD}`],
    ["semicolons and a byte order mark", `\uFEFF${HEADINGS}\r\n${GOOD}\r\n`.replaceAll(",", ";")],
    ["codes for words", `${HEADINGS}\n${GOOD.replace("sơ bộ", "preliminary")}\n\n`],
    ["columns of no use", `Tên,${HEADINGS}\n"a, b",${GOOD}`],
    ["a month as a spreadsheet writes it", `${HEADINGS}\n${GOOD.replace("2026-01", "1/2026")}`],
    ["marks put together", `${HEADINGS}\n${GOOD}`.normalize("NFD")],
  ])("may have %s", (_what, csv) => {
    const [read] = readObservationsCsv(csv);
    expect({
      ...read,
      source: { ...read?.source, name: read?.source.name.normalize("NFC") },
    }).toEqual(january);
  });

  it("may be results of what the register of indicators watches, up to 100 of a hundred", () => {
    const grdp = GOOD.replace("qn-retail-goods", "qn-digital-economy-grdp");
    const firms = GOOD.replace("qn-retail-goods", "qn-digital-enterprises");
    const rows = (...lines: string[]) => [HEADINGS, ...lines].join("\n");
    expect(readObservationsCsv(rows(grdp.replace("12500", "12.3"), firms))).toMatchObject([
      { series: "qn-digital-economy-grdp", value: "12.3" },
      { series: "qn-digital-enterprises", value: "12500" },
    ]);
    expect(problemsOf(rows(grdp))).toMatchObject({ cells: [{ row: 2, column: "Giá trị" }] });
  });

  it.each([
    ["series", "qn-retail-goods", "qn-x", "Chuỗi số liệu"],
    ["period", "2026-01,", "13/2026,", "Kỳ"],
    ["value", "12500", "12.500.1", "Giá trị"],
    ["negative value", "12500", "-1", "Giá trị"],
    ["status", "sơ bộ", "chắc chắn", "Trạng thái"],
    ["day", "2026-02-06", "6/2/2026", "Ngày công bố"],
    ["day to come", "2026-02-06", "2999-01-01", "Ngày công bố"],
    ["day before the period", "2026-02-06", "2025-12-31", "Ngày công bố"],
    ["source", "Thống kê tỉnh", "", "Nguồn"],
    ["address", "https://example.vn/1", "báo giấy", "Địa chỉ nguồn"],
  ])("names the row and column of a wrong %s", (_what, right, wrong, column) => {
    const csv = [HEADINGS, GOOD, GOOD.replace(right, wrong)].join("\n");
    expect(problemsOf(csv)).toMatchObject({
      cells: [{ row: 3, column }],
      fields: { csv: expect.stringContaining(`Dòng 3, cột ${column}:`) as string },
    });
  });

  const SEMICOLONS = HEADINGS.replaceAll(",", ";");

  it("keeps the commas of a file that a spreadsheet parted with semicolons", () => {
    const row = GOOD.replaceAll(",", ";").replace(
      "Thống kê tỉnh",
      "Thống kê tỉnh, theo báo Quảng Ninh",
    );
    const [read] = readObservationsCsv(`${SEMICOLONS}\n${row}`);
    expect(read?.source.name).toBe("Thống kê tỉnh, theo báo Quảng Ninh");
  });

  it("names the value that such a file writes with a comma", () => {
    const row = GOOD.replaceAll(",", ";").replace("12500", "5340,2");
    expect(problemsOf(`${SEMICOLONS}\n${row}`)).toMatchObject({
      cells: [{ row: 2, column: "Giá trị" }],
    });
  });

  it("names the row whose cells are not those of the headings", () => {
    expect(problemsOf([HEADINGS, GOOD, `${GOOD},x`].join("\n"))).toMatchObject({
      cells: [{ row: 3, column: null }],
    });
  });

  it("may not give two values of one series, period and day", () => {
    const csv = [HEADINGS, GOOD, GOOD.replace("12500", "12600")].join("\n");
    expect(problemsOf(csv)).toMatchObject({
      cells: [{ row: 3, column: null, message: expect.stringContaining("dòng 2") as string }],
    });
    expect(problemsOf([HEADINGS, GOOD, GOOD].join("\n"))).toBeNull();
  });

  it("needs its headings, rows, and to be a table at all", () => {
    expect(problemsOf(GOOD)).toMatchObject({ cells: [{ row: 1 }, {}, {}, {}, {}, {}, {}] });
    expect(problemsOf(HEADINGS)).toMatchObject({ cells: [{ row: 2, column: null }] });
    expect(problemsOf(`${HEADINGS}\n"a`)).toMatchObject({ cells: [{ row: 2, column: null }] });
    expect(problemsOf("")).toMatchObject({ cells: expect.any(Array) as unknown[] });
  });

  it("says of many wrong cells how many more there are", () => {
    const wrong = Array.from({ length: 7 }, () => GOOD.replace("12500", "x")).join("\n");
    expect(problemsOf(`${HEADINGS}\n${wrong}`)).toMatchObject({
      fields: { csv: expect.stringMatching(/Còn 2 chỗ khác\.$/) as string },
    });
  });
});
