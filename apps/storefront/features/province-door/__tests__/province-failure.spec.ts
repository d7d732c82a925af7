import { BackendError } from "@/lib/medusa/call-backend";
import { provinceFailure, readProvinceFailure } from "../province-failure";

describe("provinceFailure", () => {
  it("names the field that is wrong, else the code", () => {
    const wrong = new BackendError(400, "invalid_input", { fields: { period: "Kỳ chưa đúng." } });
    expect(provinceFailure(wrong)).toBe("period");
    expect(provinceFailure(new BackendError(409, "same_person", {}))).toBe("same_person");
    expect(provinceFailure(new BackendError(400, "invalid_input", undefined))).toBe("unreachable");
    expect(provinceFailure(new Error("the line broke"))).toBe("unreachable");
  });

  it("believes an address only what it knows", () => {
    expect(readProvinceFailure({ loi: "same_person" })).toBe("same_person");
    expect(readProvinceFailure({ loi: ["same_person"] })).toBeNull();
    expect(readProvinceFailure({ loi: "<b>" })).toBeNull();
    expect(readProvinceFailure({})).toBeNull();
  });
});
