import { certificateKind } from "../certificate-kind";
import { comparableNumber } from "../certificate-number";
import { levelOfBody } from "../issuing-body";

describe("What a certificate is after those before it", () => {
  const held = { status: "approved", issued_on: "2023-05-10", stars: 4 } as const;
  type Case = [
    what: string,
    history: Parameters<typeof certificateKind>[0],
    stars: 3 | 4 | 5,
    expected: string,
    issued_on?: string,
  ];

  it.each<Case>([
    ["the first one", [], 4, "new"],
    ["the same stars again", [held], 4, "renewal"],
    ["one star more", [held], 5, "upgrade"],
    ["fewer stars after a reassessment", [held], 3, "renewal"],
    ["after a withdrawal", [{ ...held, status: "withdrawn" as const }], 4, "new"],
    ["beside a draft", [{ ...held, status: "draft" as const }], 4, "new"],
    ["before the one that is known, an old decision found later", [held], 3, "new", "2021-01-01"],
    [
      "more than the last, fewer than an older one",
      [held, { ...held, issued_on: "2020-05-10", stars: 5 as const }],
      5,
      "upgrade",
    ],
  ])("%s", (_what, history, stars, expected, issued_on = "2026-05-11") => {
    expect(certificateKind(history, { issued_on, stars })).toBe(expected);
  });
});

describe("Two numbers of decisions", () => {
  it.each([
    ["4011 / qđ-ubnd", "4011/QĐ-UBND", true],
    ["4011/QĐ-UBND".normalize("NFD"), "4011/QĐ-UBND", true],
    ["4011/QD-UBND", "4011/QĐ-UBND", false],
    ["401/QĐ-UBND", "4011/QĐ-UBND", false],
  ])("%s and %s are the same: %s", (one, other, same) => {
    expect(comparableNumber(one) === comparableNumber(other)).toBe(same);
  });
});

describe("The level that a body's name tells", () => {
  it.each([
    ["Ủy ban nhân dân tỉnh Quảng Ninh", "province"],
    ["UBND Tỉnh Quảng Ninh".normalize("NFD"), "province"],
    ["UBND huyện Tiên Yên, tỉnh Quảng Ninh", "district"],
    ["UBND thị xã Đông Triều", "district"],
    ["UBND xã Hải Lạng, tỉnh Quảng Ninh", "commune"],
    ["Bộ Nông nghiệp và Môi trường", "ministry"],
    ["Hội đồng OCOP Trung ương", "ministry"],
    ["UBND thành phố Hạ Long", null],
    ["UBND thành phố Hạ Long, tỉnh Quảng Ninh", "district"],
    ["UBND TP. Cẩm Phả - tỉnh Quảng Ninh", "district"],
    ["UBND TP Hải Phòng", null],
    ["", null],
  ])("%s: %s", (name, level) => {
    expect(levelOfBody(name)).toBe(level);
  });
});
