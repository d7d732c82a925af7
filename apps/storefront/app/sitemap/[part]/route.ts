import { sitemapPart } from "@/features/sitemap/sitemap-parts";
import { pagesXml } from "@/features/sitemap/sitemap-xml";

export const dynamic = "force-dynamic";

/** `GET /sitemap/<name>-<number>.xml`: one part. 404 when there is none, 503 while the backend is down. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/sitemap/[part]">,
): Promise<Response> {
  const paths = await sitemapPart((await params).part);
  if (paths === "unknown") return new Response(null, { status: 404 });
  if (paths === null) return new Response(null, { status: 503 });
  return new Response(pagesXml(paths), { headers: { "content-type": "application/xml" } });
}
