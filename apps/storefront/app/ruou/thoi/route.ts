import { forgetAge } from "@/features/alcohol/remember-age";
import { isSameOrigin } from "@/lib/same-origin";

/** `POST /ruou/thoi`: this device forgets that an age was declared on it. 403 for other sites. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  await forgetAge();
  return new Response(null, { status: 303, headers: { location: "/" } });
}
