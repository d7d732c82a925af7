import { readReportPeriod, reportFilePath, reportPath } from "../report-path";

describe("the address of a report", () => {
  it.each(["2026-10", "2026-Q3", "2026-H1", "2025"])(
    "of %s is read and written alike",
    (period) => {
      const query = new URL(reportPath(period), "http://door.invalid").searchParams;
      expect(readReportPeriod(Object.fromEntries(query))).toBe(period);
    },
  );

  it("names no period that is none", () => {
    expect(readReportPeriod({ ky: "2026-Q5" })).toBeNull();
    expect(readReportPeriod({ ky: ["2026"] })).toBeNull();
    expect(readReportPeriod({})).toBeNull();
  });

  it("of a file names its format", () => {
    expect(reportFilePath("2026-H1", "pdf")).toBe("/tinh/bao-cao/tep?ky=2026-H1&dang=pdf");
  });
});
