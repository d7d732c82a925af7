import type { ProvinceAct } from "@/lib/medusa/province";
import { actionWords, changeWords, roleWord, subjectWords } from "../act-words";

const act = (more: Partial<ProvinceAct>): ProvinceAct => ({
  id: "act",
  at: "2026-11-27T00:00:00.000Z",
  actor: { name: "An", role: "releaser" },
  action: "release.schedule",
  release: null,
  period: null,
  seller: null,
  person: null,
  set: [],
  ...more,
});

describe("a line of the log in words", () => {
  it("calls a release, a seller's month and a report by name", () => {
    const release = { period: "2026-10", version: 4 };
    expect(subjectWords(act({ release }))).toBe("Tháng 10/2026, bản 4");
    expect(subjectWords(act({ period: "2026-10", seller: "HTX Cao Xanh" }))).toBe(
      "HTX Cao Xanh, Tháng 10/2026",
    );
    expect(subjectWords(act({ period: "2026-H1" }))).toBe("6 tháng đầu năm 2026");
    expect(subjectWords(act({}))).toBe("");
    expect(actionWords("release.schedule")).toBe("đặt ngày công bố");
    expect(actionWords("official-statistics.record.undone")).toMatch(/không thành/);
    expect(roleWord("auditor")).toBe("kiểm toán");
  });

  it("tells what was set, and what stood there before", () => {
    const set = [
      { field: "release_on", before: "2026-12-24", after: "2026-12-06" },
      { field: "reason", before: null, after: "Nộp muộn" },
      { field: "treatment", before: null, after: "floor_included" },
      { field: "nothing_sold", before: null, after: false },
      { field: "blocked", before: true, after: false },
      { field: "shops", before: 10, after: 1200 },
      { field: "values", before: null, after: ["qn-retail-goods 2026-10: 7008.9 (final)"] },
    ];
    expect(changeWords(act({ set }))).toEqual([
      ["Ngày công bố", "6/12/2026 (trước là 24/12/2026)"],
      ["Vì sao", "Nộp muộn"],
      ["Cách tính", "Trừ phần đã bán ở chợ này"],
      ["Khóa cửa", "không (trước là có)"],
      ["Số gian hàng", "1.200 (trước là 10)"],
      ["Giá trị", expect.stringMatching(/, Tháng 10\/2026: 7\.008,9 \(chính thức\)$/)],
    ]);
  });
});
