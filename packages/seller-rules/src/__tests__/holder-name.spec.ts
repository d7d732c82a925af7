import { accountName, holderFits } from "../holder-name";

const NAMES = ["Hợp tác xã Chăn nuôi và Dịch vụ Đồng Tiến", "Vũ Tuấn Anh"];

describe("holderFits", () => {
  it.each([
    "HOP TAC XA CHAN NUOI VA DICH VU DONG TIEN",
    "HTX CHAN NUOI & DV DONG TIEN",
    "htx chăn nuôi dịch vụ Đồng Tiến",
    "VU TUAN ANH",
    "Ông Vũ Tuấn Anh",
  ])("takes %s", (holder) => {
    expect(holderFits(holder, NAMES)).toBe(true);
  });

  it.each(["", "---", "VU TUAN", "VU TUAN ANH EM", "HTX DONG TIEN", "NGUYEN VAN A"])(
    "refuses %j",
    (holder) => {
      expect(holderFits(holder, NAMES)).toBe(false);
    },
  );

  it("fits what it writes itself", () => {
    expect(NAMES.map(accountName)).toEqual([
      "HOP TAC XA CHAN NUOI VA DICH VU DONG TIEN",
      "VU TUAN ANH",
    ]);
    expect(NAMES.every((name) => holderFits(accountName(name), NAMES))).toBe(true);
  });
});
