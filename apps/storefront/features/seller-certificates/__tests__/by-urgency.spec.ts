import type { SellerCertificate } from "@/lib/medusa/seller-certificates";
import { byUrgency, certificateToday } from "../by-urgency";

function certificate(number: string, daysLeft: number | null): SellerCertificate {
  return {
    number,
    stars: 4,
    kind: "new",
    decidedOn: "2023-12-20",
    expiresOn: "2026-12-20",
    issuingBody: "Ủy ban nhân dân tỉnh Quảng Ninh",
    state: daysLeft === null ? "expired" : "in_force",
    daysLeft,
    warning: null,
  };
}

describe("byUrgency", () => {
  it("puts what ends soonest first and what has no star last, in the order it came", () => {
    const products = [
      { title: "không", certificates: [] },
      { title: "lâu", certificates: [certificate("a", 400)] },
      { title: "hết", certificates: [certificate("b", null)] },
      { title: "nay", certificates: [certificate("c", 0), certificate("d", null)] },
    ];
    const titles = byUrgency(products).map(({ title }) => title);
    expect(titles).toEqual(["nay", "lâu", "không", "hết"]);
  });
});

describe("certificateToday", () => {
  it("is the one in force, whatever came before or was decided for later", () => {
    const certificates = [certificate("later", null), certificate("now", 30)];
    expect(certificateToday({ certificates })?.number).toBe("now");
    expect(certificateToday({ certificates: [] })).toBeUndefined();
  });
});
