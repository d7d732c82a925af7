import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { OrderDelivery } from "@/lib/medusa/delivery";
import { collectText } from "../collect-text";
import { fetchableUntil } from "../fetchable-until";
import { selectionWords } from "../selection-words";
import { stepWords } from "../step-words";

function by(method: DeliveryMethod): { delivery: OrderDelivery } {
  const arrives = { from: "2026-12-10", to: "2026-12-14" };
  return { delivery: { method, handOverOn: "2026-12-10", arrives, place: null, parcels: [] } };
}

const action = (method: DeliveryMethod, step: "hand-over" | "deliver") =>
  stepWords(by(method), step).action;

describe("stepWords", () => {
  it("speaks of who brings it only where somebody does", () => {
    expect(stepWords({}, "hand-over").action).toBe("Đã gửi cho người giao");
    expect(action("carrier", "hand-over")).toBe("Đã gửi cho người giao");
    expect(action("own_rider", "hand-over")).toBe("Đã mang hàng đi giao");
    expect(action("own_rider", "deliver")).toBe("Đã giao và thu tiền");
    for (const method of ["pick_up", "fair_stall"] as const) {
      expect(action(method, "hand-over")).toBe("Hàng đã sẵn sàng");
      expect(stepWords(by(method), "hand-over").done).toContain("chờ khách đến lấy");
      expect(action(method, "deliver")).toBe("Khách đã lấy và trả tiền");
    }
  });

  it("speaks of no money where it was paid before", () => {
    const paid = { ...by("pick_up"), byTransfer: true as const };
    expect(stepWords(paid, "deliver").action).toBe("Khách đã lấy");
    expect(stepWords({ byGateway: true }, "deliver").action).toBe("Đã giao xong");
  });
});

it("speaks for both ways where some of several orders are fetched", () => {
  expect(selectionWords("hand-over", true).action).toContain("sẵn sàng");
  expect(selectionWords("hand-over", false).action).toBe("Đã gửi các đơn đã chọn");
  expect(selectionWords("confirm", true).action).toBe("Xác nhận các đơn đã chọn");
});

it("says that cash is taken when it is fetched", () => {
  const order = { status: "confirmed", returns: [] } as unknown as Parameters<
    typeof collectText
  >[0];
  expect(collectText({ ...order, ...by("fair_stall") })).toBe("Thu khi khách lấy");
  expect(collectText({ ...order, ...by("own_rider") })).toBe("Thu khi giao");
});

it("counts the last day that was told as one to come on, for what is fetched alone", () => {
  expect(fetchableUntil(by("fair_stall"), "2026-12-14")).toBe("2026-12-14");
  expect(fetchableUntil(by("fair_stall"), "2026-12-15")).toBeNull();
  expect(fetchableUntil(by("carrier"), "2026-12-01")).toBeNull();
  expect(fetchableUntil({}, "2026-12-01")).toBeNull();
});
