import type { DatedCertificate, ProductCard } from "@/lib/medusa/catalogue";
import { producerNews } from "../producer-news";

const DAY = "2026-11-26";

function product(handle: string, createdAt: string, certificate?: Partial<DatedCertificate>) {
  return {
    handle,
    title: handle,
    picture: null,
    priceFrom: 55_000,
    createdAt,
    certificates: certificate ? [{ stars: 4, withdrawn_on: null, ...certificate }] : [],
  } as unknown as ProductCard;
}

const OLD = "2025-01-01T03:00:00Z";

describe("what is new of a producer", () => {
  it("is what came on sale within sixty days of Việt Nam, the newest first", () => {
    const { products } = producerNews(
      [
        product("hom-qua", "2026-11-24T17:30:00Z"),
        product("hom-nay", "2026-11-26T01:00:00Z"),
        product("vua-du", "2026-09-27T03:00:00Z"),
        product("qua-lau", "2026-09-26T03:00:00Z"),
      ],
      DAY,
    );
    expect(products.map(({ handle, since }) => [handle, since])).toEqual([
      ["hom-nay", "2026-11-26"],
      ["hom-qua", "2026-11-25"],
      ["vua-du", "2026-09-27"],
    ]);
  });

  it.each([
    [{ state: "in_force", issued_on: "2026-11-01" }, "given", "2026-11-01"],
    [{ state: "expiring", expires_on: "2026-12-20" }, "ends", "2026-12-20"],
    [{ state: "expired", expires_on: "2026-10-01" }, "ended", "2026-10-01"],
    [{ state: "withdrawn", withdrawn_on: "2026-11-20" }, "withdrawn", "2026-11-20"],
  ] as const)("tells of a star: %j", (certificate, kind, on) => {
    const { stars } = producerNews([product("trung", OLD, certificate)], DAY);
    expect(stars).toEqual([{ kind, on, handle: "trung", title: "trung", stars: 4 }]);
  });

  it.each([
    [{ state: "in_force", issued_on: "2026-01-01" }],
    [{ state: "expired", expires_on: "2026-01-01" }],
    [{ state: "withdrawn", withdrawn_on: "2026-01-01" }],
    [{ state: "not_yet", issued_on: "2026-12-01" }],
  ] as const)("tells nothing of what is long past or to come: %j", (certificate) => {
    const news = producerNews([product("trung", OLD, certificate)], DAY);
    expect(news).toEqual({ products: [], stars: [] });
  });
});
