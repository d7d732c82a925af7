import { framed } from "../framed";

describe("what a framed field has", () => {
  it("ties it to its hint and to what is wrong with it, as far as they are there", () => {
    const described = (hint?: string, problem?: string) =>
      framed("ten", hint, problem)["aria-describedby"];
    expect(described("Như trên giấy", "Thiếu tên")).toBe("ten-goi-y ten-loi");
    expect(described("Như trên giấy")).toBe("ten-goi-y");
    expect(described(undefined, "Thiếu tên")).toBe("ten-loi");
    expect(described()).toBeUndefined();
  });

  it("says whether it is wrong", () => {
    expect(framed("ten", "Như trên giấy", undefined)["aria-invalid"]).toBe(false);
    expect(framed("ten", undefined, "Thiếu tên")["aria-invalid"]).toBe(true);
  });
});
