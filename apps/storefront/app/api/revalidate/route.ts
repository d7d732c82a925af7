import { revalidateTag } from "next/cache";
import { isBearer } from "@/lib/is-bearer";
import { tagsIn } from "@/lib/tags-in";

/**
 * `POST /api/revalidate` `{ tags: string[] }` with the secret shared with the backend: what carries one of
 * the tags is read anew by the next request, which waits for it. A product's price also stands in lists, so
 * `product:<handle>` counts as `catalogue` too. 401 without the secret, 400 for anything but known tags.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isBearer(request.headers.get("authorization"), process.env.REVALIDATE_SECRET)) {
    return Response.json({ code: "unauthorized" }, { status: 401 });
  }
  const tags = tagsIn(await request.json().catch(() => null));
  if (tags === null) {
    return Response.json({ code: "invalid_input" }, { status: 400 });
  }
  for (const tag of tags) {
    revalidateTag(tag, { expire: 0 });
  }
  return Response.json({ tags });
}
