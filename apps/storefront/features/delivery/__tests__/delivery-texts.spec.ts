import type { BasketLine } from "@/lib/medusa/basket";
import type { DeliveryObstacle } from "@/lib/medusa/delivery";
import { arrivalText } from "../arrival-text";
import { obstacleText } from "../obstacle-text";
import { placeText } from "../place-text";

const DUCK: BasketLine = {
  variantId: "v1",
  productHandle: "vit-bien",
  title: "Vịt biển",
  label: "Con 2 kg",
  picture: null,
  quantity: 1,
  unitPrice: 300_000,
  seenUnitPrice: 300_000,
  available: 9,
  lineTotal: 300_000,
  problem: "not_deliverable",
};

const AN_GIANG = { commune: "Phường Long Xuyên", province: "An Giang" };

const OBSTACLE: DeliveryObstacle = {
  reason: "transit",
  variantId: "v1",
  travels: "frozen",
  bearsDays: 1,
  takesDays: 4,
  overSea: false,
};

describe("the words of delivery", () => {
  it.each([
    ["carrier", "2026-12-01", "2026-12-02", "Dự kiến thứ Ba 1/12 – thứ Tư 2/12"],
    ["own_rider", "2026-12-01", "2026-12-01", "Dự kiến thứ Ba 1/12"],
    ["pick_up", "2026-12-01", "2026-12-04", "Có hàng từ thứ Ba 1/12, giữ đến thứ Sáu 4/12"],
    ["fair_stall", "2026-12-10", "2026-12-13", "Nhận thứ Năm 10/12 – Chủ nhật 13/12"],
  ] as const)("say when goods come by %s", (method, from, to, text) => {
    expect(arrivalText(method, { from, to })).toBe(text);
  });

  it("say which goods are not brought, where to, and why", () => {
    expect(obstacleText(OBSTACLE, [DUCK], AN_GIANG)).toBe(
      "Vịt biển: Hàng đông lạnh chịu được 1 ngày đường, gửi tới An Giang mất 4 ngày.",
    );
    const province = { ...OBSTACLE, reason: "province" as const };
    expect(obstacleText(province, [DUCK], AN_GIANG)).toBe(
      "Vịt biển: Nhà sản xuất không gửi món này tới An Giang.",
    );
  });

  it("name the island where it is the boat that takes long", () => {
    const boat = { ...OBSTACLE, takesDays: 2, overSea: true };
    const island = { commune: "Đặc khu Cô Tô", province: "Quảng Ninh" };
    expect(obstacleText(boat, [DUCK], island)).toBe(
      "Vịt biển: Hàng đông lạnh chịu được 1 ngày đường, đi tàu tới Đặc khu Cô Tô, Quảng Ninh mất 2 ngày.",
    );
  });

  it("blame no goods for what is the method's", () => {
    const outside = { ...OBSTACLE, reason: "outside_area" as const, variantId: null };
    expect(obstacleText(outside, [DUCK], AN_GIANG)).toBe("Cách này không tới địa chỉ của bạn.");
  });

  it("say where goods are fetched with what is known", () => {
    expect(placeText({ fair: "Hội chợ", address: "Gian 3", hours: null })).toBe("Hội chợ, Gian 3");
    expect(placeText({ fair: null, address: "Thôn 4", hours: "7–17 giờ" })).toBe(
      "Thôn 4, 7–17 giờ",
    );
  });
});
