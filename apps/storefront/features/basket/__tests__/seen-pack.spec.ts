import { readSeenPack } from "../seen-pack";

const field = JSON.stringify({
  productHandle: "trung-vit",
  title: "Trứng vịt",
  packs: { v1: ["Hộp 10 quả", 45_000], v2: ["Hộp 30 quả", -1], v3: [4, 45_000], v4: ["x", 1e12] },
});

describe("readSeenPack", () => {
  it("reads the pack that was chosen", () => {
    expect(readSeenPack(field, "v1")).toMatchObject({
      variantId: "v1",
      title: "Trứng vịt",
      label: "Hộp 10 quả",
      unitPrice: 45_000,
    });
  });

  it.each(["v2", "v3", "v4", "v5", "toString"])("knows no pack %s", (variantId) => {
    expect(readSeenPack(field, variantId)).toBeNull();
  });

  it.each(["", "null", "{", "[]", "{}", '{"packs":7}'])("reads nothing out of %p", (text) => {
    expect(readSeenPack(text, "v1")).toBeNull();
  });
});
