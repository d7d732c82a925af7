import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { listSellersNow } from "@/lib/medusa/list-sellers-now";
import { EVERYTHING } from "@/lib/medusa/search";
import { searchNow } from "@/lib/medusa/search-now";

/** Pages of the backend that make one part: some 1,000 products, some 2,000 sellers. */
const PAGES_A_PART = 40;
const PART = /^(co-dinh|san-pham|nha-san-xuat)-([1-9]\d{0,3})\.xml$/;

const FIXED = [
  "/",
  "/san-pham",
  "/xa",
  "/nha-san-xuat",
  "/chung-nhan",
  "/thong-ke",
  "/en/thong-ke",
  ...PRODUCT_GROUPS.map(({ slug }) => `/nhom/${slug}`),
  ...COMMUNES.map(({ slug }) => `/xa/${slug}`),
];

/** The parts of the site's map as it stands now; without a backend the one that always stands. */
export async function sitemapParts(): Promise<string[]> {
  const [products, sellers] = await Promise.all([productsOn(1), sellersOn(1)]);
  const parts = (name: string, pages: number) =>
    Array.from(
      { length: Math.ceil(pages / PAGES_A_PART) },
      (_, index) => `/sitemap/${name}-${String(index + 1)}.xml`,
    );
  return [
    "/sitemap/co-dinh-1.xml",
    ...parts("san-pham", products?.pages ?? 0),
    ...parts("nha-san-xuat", sellers?.pages ?? 0),
  ];
}

/** The paths of one part; "unknown" when there is no such part, null when the backend does not answer. */
export async function sitemapPart(file: string): Promise<string[] | "unknown" | null> {
  const [, name, number] = PART.exec(file) ?? [];
  if (name === "co-dinh") return number === "1" ? FIXED : "unknown";
  if (name === undefined) return "unknown";
  const read = name === "san-pham" ? productsOn : sellersOn;
  const first = (Number(number) - 1) * PAGES_A_PART + 1;
  const paths: string[] = [];
  for (let page = first; page < first + PAGES_A_PART; page += 1) {
    const answer = await read(page);
    if (answer === null) return null;
    if (page === first && page > answer.pages) return "unknown";
    paths.push(...answer.handles.map((handle) => `/${name}/${handle}`));
    if (page >= answer.pages) break;
  }
  return paths;
}

interface Handles {
  pages: number;
  handles: string[];
}

async function productsOn(page: number): Promise<Handles | null> {
  const answer = await searchNow({ ...EVERYTHING, sort: "newest", page });
  if (answer.kind !== "found") return null;
  const { pages, products } = answer.result;
  return { pages, handles: products.map(({ handle }) => handle) };
}

async function sellersOn(page: number): Promise<Handles | null> {
  const list = await listSellersNow(page);
  return list && { pages: list.pages, handles: list.sellers.map(({ handle }) => handle) };
}
