import { addRequestId } from "../request-id";

const post = { basketId: "basket_1", variantId: "variant_1", quantity: 1, now: 9_000 };

describe("addRequestId", () => {
  it("takes the id of the click when script sent one", () => {
    expect(addRequestId("0123abcd-0123", post)).toBe("0123abcd-0123");
  });

  it("gives a double click without script one id, a later click another", () => {
    const first = addRequestId(null, post);
    expect(addRequestId("", { ...post, now: 9_900 })).toBe(first);
    expect(addRequestId(null, { ...post, now: 15_000 })).not.toBe(first);
  });

  it("never mixes baskets, packs or quantities", () => {
    const ids = [
      post,
      { ...post, basketId: "basket_2" },
      { ...post, variantId: "variant_2" },
      { ...post, quantity: 2 },
    ].map((each) => addRequestId(null, each));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("does not trust an id that is no id", () => {
    expect(addRequestId("x".repeat(500), post)).toHaveLength(32);
  });

  it("needs none for the first thing in a new basket", () => {
    expect(addRequestId(null, { ...post, basketId: null })).toBeNull();
  });
});
