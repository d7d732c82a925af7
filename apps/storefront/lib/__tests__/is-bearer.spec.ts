import { isBearer } from "../is-bearer";

describe("isBearer", () => {
  it("lets in the secret and nothing else", () => {
    expect(isBearer("Bearer s3cret", "s3cret")).toBe(true);
    expect(isBearer("Bearer s3cre", "s3cret")).toBe(false);
    expect(isBearer("s3cret", "s3cret")).toBe(false);
    expect(isBearer(null, "s3cret")).toBe(false);
  });

  it("lets nobody in where no secret is set", () => {
    expect(isBearer("Bearer ", "")).toBe(false);
    expect(isBearer("Bearer undefined", undefined)).toBe(false);
  });
});
