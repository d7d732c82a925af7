import { toForm } from "@/features/open-data/to-form";
import { publicUrl } from "@/lib/public-url";

/** `GET /open-data/schemas/<file>`: the form of one file of open data. 404 for any other name. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const form = toForm(publicUrl(), (await params).file);
  if (form === null) return new Response(null, { status: 404 });
  return Response.json(form.body, {
    headers: {
      "content-type": form.mediaType,
      "cache-control": "public, max-age=3600",
      "access-control-allow-origin": "*",
    },
  });
}
