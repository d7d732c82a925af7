import { certificateSlug } from "@/features/catalogue/certificate-slug";

/**
 * `GET /chung-nhan/tra?so=4011/QĐ-UBND`: sends on to that certificate's page, which says so when there is
 * none; a number without letters or digits leads back to the list.
 */
export function GET(request: Request): Response {
  const number = (new URL(request.url).searchParams.get("so") ?? "").slice(0, 100);
  const slug = certificateSlug(number);
  const location = slug === "" ? "/chung-nhan" : `/chung-nhan/${slug}`;
  return new Response(null, { status: 303, headers: { location } });
}
