import type { Seller } from "@/lib/medusa/catalogue";
import { sellerJsonLd } from "../seller-json-ld";

const SELLER = {
  handle: "htx-dong-tien",
  name: "HTX Đồng Tiến",
  story: "Nuôi vịt biển ở bãi triều.",
  commune: { name: "Xã Hải Lạng" },
  demonstration: false,
  illustrative: false,
} as unknown as Seller;

describe("sellerJsonLd", () => {
  it("tells who sells, and where they are", () => {
    expect(sellerJsonLd(SELLER)).toMatchObject({
      "@type": "Organization",
      name: "HTX Đồng Tiến",
      description: "Nuôi vịt biển ở bãi triều.",
      address: { addressLocality: "Xã Hải Lạng", addressCountry: "VN" },
    });
    expect(sellerJsonLd({ ...SELLER, commune: null })).not.toHaveProperty("address");
  });

  it("says of a demonstration that it is one", () => {
    const data = sellerJsonLd({ ...SELLER, demonstration: true });
    expect(data?.description).toMatch(/^Bản minh họa\..*bãi triều\.$/);
  });

  it("tells nothing of a producer who does not exist", () => {
    expect(sellerJsonLd({ ...SELLER, illustrative: true })).toBeNull();
  });
});
