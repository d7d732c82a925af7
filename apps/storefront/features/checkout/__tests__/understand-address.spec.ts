import { understandAddress } from "../understand-address";

describe("understandAddress", () => {
  it("finds today's commune by an old name and says so", () => {
    const found = understandAddress("Thôn 4, Đồng Rui, Tiên Yên", null);
    expect(found).toMatchObject({
      kind: "known",
      address: {
        communeCode: "06886",
        commune: "Xã Hải Lạng",
        provinceCode: "22",
        street: "Thôn 4",
        text: "Thôn 4, Đồng Rui, Tiên Yên",
      },
    });
    expect(found.kind === "known" && found.address.formerly).toContain("Đồng Rui");
  });

  it("does not ask about a suggestion that was taken as it is", () => {
    expect(understandAddress("Thôn 4, Xã Hải Lạng, Quảng Ninh", null)).toMatchObject({
      kind: "known",
      address: { communeCode: "06886", street: "Thôn 4" },
    });
  });

  it("asks where a name alone does not decide, and takes the answer", () => {
    const asked = understandAddress("Số 5, Móng Cái", null);
    expect(asked.kind).toBe("choose");
    const [, second] = asked.kind === "choose" ? asked.choices : [];
    expect(understandAddress("Số 5, Móng Cái", second?.communeCode ?? "")).toMatchObject({
      kind: "known",
      address: { communeCode: second?.communeCode },
    });
  });

  it("does not take an answer that was not offered", () => {
    expect(understandAddress("Số 5, Móng Cái", "00001").kind).toBe("choose");
  });

  it("tells an empty line from an unknown place", () => {
    expect(understandAddress("   ", null)).toEqual({ kind: "problem", problem: "address_missing" });
    expect(understandAddress("qwxz", null)).toEqual({
      kind: "problem",
      problem: "address_unknown",
    });
  });
});
