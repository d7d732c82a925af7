import type { MetadataRoute } from "next";
import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { readCatalogue } from "@/lib/medusa/read-catalogue";
import { publicUrl } from "@/lib/public-url";

/** Rendered when asked for: it lists what is for sale now. */
export const dynamic = "force-dynamic";

const FIXED = ["/", "/san-pham", "/xa", "/nha-san-xuat", "/chung-nhan", "/thong-ke"];

/** Every public page of the catalogue. Without a catalogue the pages that always stand. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const catalogue = await readCatalogue();
  const paths = [
    ...FIXED,
    ...PRODUCT_GROUPS.map(({ slug }) => `/nhom/${slug}`),
    ...COMMUNES.map(({ slug }) => `/xa/${slug}`),
    ...(catalogue?.sellers.map(({ handle }) => `/nha-san-xuat/${handle}`) ?? []),
    ...(catalogue?.products.map(({ handle }) => `/san-pham/${handle}`) ?? []),
  ];
  return paths.map((path) => ({ url: `${publicUrl()}${path}` }));
}
