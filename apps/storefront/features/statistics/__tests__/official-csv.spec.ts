import { isOfficialFile, OFFICIAL_FILES } from "../official-csv";
import { OFFICIAL } from "./official-figures";

const lines = (file: keyof typeof OFFICIAL_FILES) =>
  OFFICIAL_FILES[file](OFFICIAL).trimEnd().split("\r\n");

describe("files of official figures", () => {
  it("give every publication with its unit, its status and where it can be read", () => {
    expect(lines("official-statistics")[1]).toBe(
      'vn-ecommerce,"Quy mô thị trường thương mại điện tử, cả nước",2025,32,tỷ USD,ước tính,' +
        '2026-01-08,2026-11-01T00:00:00.000Z,"Bộ Công Thương, theo báo",https://example.vn/32',
    );
  });

  it("give each share with all that it is made of", () => {
    const [, goods] = lines("ecommerce-shares");
    const [year, denominator, percent, over, under] = goods?.split(",") ?? [];
    expect([year, denominator]).toEqual(["2025", "bán lẻ hàng hóa"]);
    expect((100 * Number(over)) / Number(under)).toBeCloseTo(Number(percent), 10);
  });

  it("give each indicator with its definition and instrument, and its result once there is one", () => {
    const rows = lines("indicators").slice(1);
    expect(rows).toHaveLength(OFFICIAL.indicators.length);
    const firms = rows.find((row) => row.startsWith("digital-enterprises,"));
    expect(firms).toContain(",Quảng Ninh,doanh nghiệp,2025,bằng mục tiêu,50,");
    expect(
      firms?.endsWith(
        ',2025,41,chính thức,2026-01-08,"Bộ Công Thương, theo báo",https://example.vn/32',
      ),
    ).toBe(true);
    expect(rows.filter((row) => row.endsWith(",,,,,"))).toHaveLength(rows.length - 1);
  });

  it("give the targets with their instruments, and no file of another name", () => {
    expect(lines("share-targets")).toHaveLength(OFFICIAL.targets.length + 1);
    expect(lines("share-targets").join()).toContain("1568/QĐ-BCT");
    expect(isOfficialFile("toString")).toBe(false);
    expect(isOfficialFile("share-targets")).toBe(true);
  });
});
