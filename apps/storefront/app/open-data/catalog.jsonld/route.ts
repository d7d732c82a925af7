import { toCatalogue } from "@/features/open-data/to-catalogue";
import { publicUrl } from "@/lib/public-url";

/** `GET /open-data/catalog.jsonld`: what there is of open data, for machines that look for it. */
export function GET(): Response {
  return Response.json(toCatalogue(publicUrl()), {
    headers: {
      "content-type": "application/ld+json",
      "cache-control": "public, max-age=3600",
      "access-control-allow-origin": "*",
    },
  });
}
