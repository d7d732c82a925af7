import { sitemapParts } from "@/features/sitemap/sitemap-parts";
import { listsXml } from "@/features/sitemap/sitemap-xml";

/** Read when asked for: it lists what is for sale now. */
export const dynamic = "force-dynamic";

/** `GET /sitemap.xml`: every public page of the catalogue, in parts. */
export async function GET(): Promise<Response> {
  return new Response(listsXml(await sitemapParts()), {
    headers: { "content-type": "application/xml" },
  });
}
