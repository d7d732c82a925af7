import { orderToKeep } from "../order-to-keep";
import { NOTHING_KEPT } from "../shopping";
import { add, keptBasket, line } from "./offline-fixtures";

function formFor(address: string): FormData {
  const form = new FormData();
  form.set("name", "Hường");
  form.set("phone", "0912345678");
  form.set("address", address);
  return form;
}

const KEPT = { ...NOTHING_KEPT, basket: keptBasket([line("a", 2)]) };

describe("an order that waits on this phone", () => {
  it("is what was typed and what was on the screen, and nobody was asked about it yet", () => {
    const order = orderToKeep(formFor("Thôn 4, Xã Hải Lạng, Quảng Ninh"), KEPT);
    expect(order).toMatchObject({
      values: { name: "Hường", phone: "0912345678", note: "" },
      communeChoice: "06886",
      from: { basket: KEPT.basket, changes: [] },
      lines: [{ variantId: "a", quantity: 2 }],
      asks: null,
    });
    expect(order.agreed?.total).toBeGreaterThan(90_000);
    expect(order.id).not.toBe(orderToKeep(formFor("x"), KEPT).id);
  });

  it("is of the market's basket where nothing was changed here since", () => {
    const { id } = KEPT.basket.basket;
    expect(orderToKeep(formFor("x"), KEPT)).toMatchObject({ basketId: id, joined: true });
    const changed = { ...KEPT, changes: [add("b")] };
    expect(orderToKeep(formFor("x"), changed)).toMatchObject({ basketId: id, joined: false });
    expect(orderToKeep(formFor("x"), NOTHING_KEPT)).toMatchObject({
      basketId: null,
      joined: false,
    });
  });

  it("names no commune that the line does not spell out", () => {
    expect(orderToKeep(formFor("Đâu đó"), KEPT).communeChoice).toBeNull();
  });
});
