import { cutMoneyText } from "../cut-money-text";

it("speaks of cash to collect only where there is some", () => {
  expect(cutMoneyText({})).toContain("Tiền thu khi giao");
  const ways = [cutMoneyText({ byGateway: true }), cutMoneyText({ byTransfer: true })];
  expect(ways[0]).toContain("chợ hoàn");
  expect(ways[1]).toContain("bạn trả lại");
  for (const text of ways) expect(text).not.toContain("thu khi giao");
});
