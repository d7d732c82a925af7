import fc from "fast-check";
import { seal, unseal } from "../seal";

describe("a sealed text", () => {
  it("is read with the same secret for the same use, and never looks the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const [one, two] = [seal(text, "bí mật", "thử"), seal(text, "bí mật", "thử")];
        expect(unseal(one, "bí mật", "thử")).toBe(text);
        expect(one).not.toBe(two);
      }),
    );
  });

  it("is read with no other secret, for no other use and not after a change", () => {
    const sealed = seal("khóa của người bán", "bí mật", "thử");
    expect(unseal(sealed, "bí mật khác", "thử")).toBeNull();
    expect(unseal(sealed, "bí mật", "khác")).toBeNull();
    const bytes = Buffer.from(sealed, "base64url");
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(unseal(altered.toString("base64url"), "bí mật", "thử")).toBeNull();
    }
    expect(unseal("", "bí mật", "thử")).toBeNull();
  });
});
