import { handOverText, type HandedOver } from "../hand-over-text";

const SENT: HandedOver = {
  code: "CL1",
  seller: "HTX Đồng Tiến",
  delivery: {
    method: "carrier",
    arrives_from: "2026-11-30",
    arrives_to: "2026-12-01",
    place: null,
    parcels: [],
  },
  part: false,
  url: "https://cho-lang.example/don-hang/CL1",
};
const place = { fair: null, address: "Tổ 5, phường Hà Tu", hours: "7–17 giờ" };
const fetched = (kind: "dry" | "service", method: "pick_up" | "fair_stall" = "pick_up") => ({
  ...SENT,
  delivery: {
    method,
    arrives_from: "2026-11-30",
    arrives_to: "2026-12-02",
    place: method === "pick_up" ? place : { ...place, fair: "Hội chợ OCOP", hours: null },
    parcels: [{ kind, fragile: false, alcohol: false, line_ids: [] }],
  },
});

it("says when what was sent should be there, and where to look", () => {
  expect(handOverText(SENT, "2026-11-29")).toBe(
    "Chợ Làng: đơn CL1 của HTX Đồng Tiến đã gửi, dự kiến tới 30/11–1/12. Theo dõi: https://cho-lang.example/don-hang/CL1",
  );
  expect(handOverText({ ...SENT, part: true }, "2026-12-02")).toBe(
    "Chợ Làng: một phần đơn CL1 của HTX Đồng Tiến đã gửi. Theo dõi: https://cho-lang.example/don-hang/CL1",
  );
  expect(handOverText({ ...SENT, delivery: null }, "2026-11-29")).toContain(" đã gửi. Theo dõi:");
});

it("says where and until when what waits is fetched", () => {
  expect(handOverText(fetched("dry"), "2026-11-29")).toBe(
    "Chợ Làng: đơn CL1 của HTX Đồng Tiến đã sẵn sàng, mời bạn tới lấy tại Tổ 5, phường Hà Tu, 7–17 giờ, muộn nhất 2/12. Xem: https://cho-lang.example/don-hang/CL1",
  );
  expect(handOverText(fetched("dry", "fair_stall"), "2026-12-03")).toContain(
    "mời bạn tới lấy tại Hội chợ OCOP, Tổ 5, phường Hà Tu. Xem:",
  );
  expect(handOverText(fetched("service"), "2026-11-29")).toContain(
    "mời bạn tới Tổ 5, phường Hà Tu, 7–17 giờ, muộn nhất 2/12.",
  );
});
