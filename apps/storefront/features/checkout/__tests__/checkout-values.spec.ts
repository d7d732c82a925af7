import { NOTHING_TYPED, readCheckoutPost } from "../checkout-values";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    data.set(name, value);
  }
  return data;
}

describe("readCheckoutPost", () => {
  it("keeps what was typed as it was typed", () => {
    const typed = { name: "  Lan ", address: "Thôn 4", unit: " HTX ", taxCode: "01" };
    expect(readCheckoutPost(form(typed)).values).toEqual({ ...NOTHING_TYPED, ...typed });
  });

  it.each(["", "-1", "1e6", "12.5", "abc", "9".repeat(13)])(
    "does not take %j for a total that was seen",
    (seen) => {
      expect(readCheckoutPost(form({ seen_total: seen })).seenTotal).toBeNull();
    },
  );

  it("tells an empty code from none that was asked for", () => {
    expect(readCheckoutPost(form({})).code).toBeNull();
    expect(readCheckoutPost(form({ code: " " })).code).toBe("");
  });

  it("goes on unless told, whatever the button claims", () => {
    expect(readCheckoutPost(form({ intent: "place!" })).intent).toBe("continue");
    expect(readCheckoutPost(form({ intent: "adjust" })).intent).toBe("adjust");
  });

  it("survives a flood", () => {
    expect(readCheckoutPost(form({ note: "x".repeat(1_000_000) })).values.note).toHaveLength(2_000);
  });
});
