import { cutMoneyText } from "../cut-money-text";

it("speaks of cash to collect only where there is some", () => {
  expect(cutMoneyText({})).toContain("Tiền thu khi giao");
  const ways = [cutMoneyText({ byGateway: true }), cutMoneyText({ byTransfer: true })];
  expect(ways[0]).toContain("chợ hoàn");
  expect(ways[1]).toContain("bạn trả lại");
  for (const text of ways) expect(text).not.toContain("thu khi giao");
});

it("speaks of the buyer who comes for it", () => {
  const arrives = { from: "2026-12-10", to: "2026-12-14" };
  const delivery = { handOverOn: "2026-12-10", arrives, place: null, parcels: [] };
  expect(cutMoneyText({ delivery: { ...delivery, method: "pick_up" } })).toContain("khách lấy");
  expect(cutMoneyText({ delivery: { ...delivery, method: "own_rider" } })).toContain("khi giao");
});
