import { certificatePath, certificateSlug } from "../certificate-slug";

describe("certificateSlug", () => {
  it("is the same for the number as written and for itself", () => {
    expect(certificateSlug("4011/QĐ-UBND")).toBe("4011-qd-ubnd");
    expect(certificateSlug("4011-qd-ubnd")).toBe("4011-qd-ubnd");
    expect(certificatePath("4011/QĐ-UBND")).toBe("/chung-nhan/4011-qd-ubnd");
  });
});
