import { deliveryTermsText, type AgreedDelivery } from "../delivery-terms";

const BROUGHT: AgreedDelivery = {
  method: "carrier",
  arrives_from: "2026-12-01",
  arrives_to: "2026-12-02",
  place: null,
};

describe("the terms of one order's delivery", () => {
  it("name the way and the days in both languages", () => {
    const text = deliveryTermsText(BROUGHT);
    expect(text).toContain("đơn vị vận chuyển giao tới địa chỉ của bạn.");
    expect(text).toContain("Dự kiến tới: từ ngày 1/12/2026 đến ngày 2/12/2026.");
    expect(text).toContain("a carrier brings the goods to your address.");
    expect(text).toContain("Expected: from 1/12/2026 to 2/12/2026");
    expect(text).toContain("tính lại từ lúc người bán nhận đủ tiền.");
    expect(text).toContain("count anew from when its seller has all of the money.");
  });

  it("name a single day once", () => {
    const text = deliveryTermsText({ ...BROUGHT, method: "own_rider", arrives_to: "2026-12-01" });
    expect(text).toContain("Dự kiến tới: trong ngày 1/12/2026.");
    expect(text).toContain("Expected: on 1/12/2026");
  });

  it("name where the goods are fetched, with what is known of it", () => {
    const place = { fair: null, address: "Thôn 4, Xã Hải Lạng", hours: "7–17 giờ" };
    const day = { arrives_from: "2026-12-01", arrives_to: "2026-12-01" };
    const fetched = deliveryTermsText({ method: "pick_up", ...day, place });
    expect(fetched).toContain("bạn tới lấy: Thôn 4, Xã Hải Lạng, 7–17 giờ.");
    expect(fetched).toContain("Nhận hàng: từ ngày 1/12/2026.");
    const fair = { fair: "Hội chợ OCOP", address: "Cung Quy hoạch", hours: null };
    const atFair = deliveryTermsText({ method: "fair_stall", ...day, place: fair });
    expect(atFair).toContain("ở hội chợ: Hội chợ OCOP, Cung Quy hoạch.");
    expect(atFair).not.toMatch(/null|undefined/);
  });
});
