import { NOTHING_TYPED } from "@/features/checkout/checkout-values";
import type { OrderFacts } from "@/lib/medusa/orders";
import {
  askedOrder,
  joinedOrder,
  keepOrder,
  orphanedOrder,
  seenLines,
  withdrawnOrder,
  withOrders,
} from "../keep-order";
import { NOTHING_KEPT, type KeptOrder, type OrderToSend, type Shopping } from "../shopping";
import { shownBasket } from "../shown-basket";
import { add, keptBasket, line } from "./offline-fixtures";

const DAY_MS = 86_400_000;

function orderToSend(more: Partial<OrderToSend> = {}): OrderToSend {
  const from = more.from ?? { basket: keptBasket([line("a", 2)]), changes: [add("b")] };
  return {
    id: "order-1",
    keptAt: "2026-11-23T12:30:00.000Z",
    from,
    basketId: "basket_1",
    joined: false,
    lines: seenLines(from),
    values: {
      ...NOTHING_TYPED,
      name: "Hường",
      phone: "0912345678",
      address: "Thôn 4, Đồng Rui",
      unit: "Công ty Hoa Ban",
    },
    communeChoice: null,
    agreed: { total: 175_000, exact: false },
    asks: null,
    ...more,
  };
}

function keptOrder(code: string, more: Partial<OrderFacts> = {}, basketId = "basket_1"): KeptOrder {
  const order: OrderFacts = {
    id: `order_${code}`,
    code,
    status: "placed",
    at: {
      placed: "2026-11-23T12:31:00.000Z",
      confirmed: null,
      handed_over: null,
      delivered: null,
      cancelled: null,
    },
    confirmBy: null,
    cancelReason: null,
    seller: { handle: "htx-dong-tien", name: "HTX Đồng Tiến" },
    lines: [],
    goodsTotal: 135_000,
    deliveryFee: 25_000,
    total: 160_000,
    ...more,
  };
  return { basketId, order, asOf: "2026-11-23T12:31:00.000Z" };
}

const waiting = (): Shopping => keepOrder(NOTHING_KEPT, orderToSend());

describe("an order that was made without a line", () => {
  it("takes its goods out of the basket, so that what comes next is another order", () => {
    const order = orderToSend();
    const kept = keepOrder({ ...NOTHING_KEPT, ...order.from }, order);
    expect(kept).toMatchObject({ basket: null, changes: [], toSend: [{ id: "order-1" }] });
  });

  it("is one order when it is kept twice, and when its basket is", () => {
    const twice = keepOrder(waiting(), orderToSend());
    expect(keepOrder(twice, orderToSend({ id: "order-2" })).toSend).toHaveLength(1);
    expect(keepOrder(twice, orderToSend({ id: "order-3", basketId: null })).toSend).toHaveLength(2);
  });

  it("is not made of nothing by a second tap, whose basket is empty already", () => {
    const nothing = orderToSend({
      id: "tap-2",
      basketId: null,
      from: { basket: null, changes: [] },
    });
    const kept = waiting();
    expect(keepOrder(kept, nothing)).toEqual(kept);
  });

  it("answers what the market asked about its basket when it is ordered again", () => {
    const asking = askedOrder(waiting(), "order-1", {} as never);
    const agreed = { total: 190_000, exact: true };
    const again = keepOrder(asking, orderToSend({ id: "order-2", agreed }));
    expect(again.toSend).toMatchObject([{ id: "order-2", asks: null, agreed }]);
  });

  it("leaves in the basket what was put there beside it", () => {
    const { from } = orderToSend();
    const beside = add("c");
    const kept = keepOrder(
      { ...NOTHING_KEPT, ...from, changes: [...from.changes, beside] },
      orderToSend({ from }),
    );
    expect(kept.changes).toEqual([beside]);
  });

  it("remembers its basket, and starts over with its goods when that is gone", () => {
    const joined = joinedOrder(waiting(), "order-1", "basket_9");
    expect(joined.toSend[0]).toMatchObject({ basketId: "basket_9", joined: true });
    expect(orphanedOrder(joined, "order-1").toSend[0]).toMatchObject({
      basketId: null,
      joined: false,
    });
  });

  it("leaves nothing of the person behind once the market has it", () => {
    const kept = withOrders(waiting(), [keptOrder("CL7K2M9Q")]);
    expect(kept).toMatchObject({ toSend: [], sent: ["CL7K2M9Q"] });
    expect(JSON.stringify(kept)).not.toMatch(/Hường|0912345678|Thôn 4|Hoa Ban/);
    expect(withOrders(kept, [keptOrder("CL7K2M9Q")]).sent).toEqual(["CL7K2M9Q"]);
  });

  it("gives its goods back when it is withdrawn, once", () => {
    const back = withdrawnOrder(waiting(), "order-1");
    expect(back.toSend).toEqual([]);
    expect(shownBasket(back).itemCount).toBe(3);
    expect(withdrawnOrder(back, "order-1")).toEqual(back);
    // Its changes are in the market's basket already.
    const joined = withdrawnOrder(joinedOrder(waiting(), "order-1", "basket_1"), "order-1");
    expect(joined.changes).toEqual([]);
  });

  it("waits for an answer no longer once its basket turns out to be ordered", () => {
    const asked = askedOrder(waiting(), "order-1", {} as never);
    expect(withOrders(asked, [keptOrder("CL7K2M9Q")])).toMatchObject({ toSend: [], sent: [] });
    expect(withOrders(asked, [keptOrder("CL7K2M9Q", {}, "basket_2")]).toSend).toHaveLength(1);
  });
});

describe("own orders", () => {
  it("are shown as the market showed them last, the latest first", () => {
    const before = withOrders(NOTHING_KEPT, [
      keptOrder("CL000001"),
      keptOrder("CL000002", {
        at: { ...keptOrder("").order.at, placed: "2026-11-24T01:00:00.000Z" },
      }),
    ]);
    const after = withOrders(before, [keptOrder("CL000001", { status: "confirmed" })]);
    expect(after.orders.map(({ order }) => [order.code, order.status])).toEqual([
      ["CL000002", "placed"],
      ["CL000001", "confirmed"],
    ]);
  });

  it("go after a day when the market can't be asked about them any more", () => {
    const opened = (hours: number) => ({
      ...keptOrder(`CL${String(hours)}`),
      basketId: null,
      asOf: new Date(Date.now() - (hours * DAY_MS) / 24).toISOString(),
    });
    const kept = withOrders(NOTHING_KEPT, [opened(23), opened(25)]);
    expect(kept.orders.map(({ order }) => order.code)).toEqual(["CL23"]);
  });

  it("go a month after their end", () => {
    const ended = (days: number) => {
      const delivered = new Date(Date.now() - days * DAY_MS).toISOString();
      return keptOrder(`CL${String(days)}`, {
        status: "delivered",
        at: { ...keptOrder("").order.at, delivered },
      });
    };
    const kept = withOrders(NOTHING_KEPT, [ended(29), ended(31)]);
    expect(kept.orders.map(({ order }) => order.code)).toEqual(["CL29"]);
  });
});
