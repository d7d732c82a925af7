import { sellerToken } from "@/features/seller-door/seller-cookie";
import { decodeSegment } from "@/lib/decode-segment";
import { answerFile } from "@/lib/doors/answer-file";
import { readCarrierLabel } from "@/lib/medusa/seller-shipping";
import { sellerShipping } from "@/messages/vi/seller-shipping";

type Context = RouteContext<"/ban-hang/don-hang/[id]/kien/[number]/nhan-ghn">;

const { failure } = sellerShipping;

/** `/ban-hang/don-hang/<id>/kien/<number>/nhan-ghn`: leads to GHN's own page with the label of a parcel. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, number } = await params;
  const here = `/ban-hang/don-hang/${id}/kien/${number}/nhan-ghn`;
  const door = {
    token: await sellerToken(),
    login: `/ban-hang/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`,
    texts: { 403: failure.forbidden, 404: failure.not_found, 409: failure.account },
    unreachable: failure.carrier,
  };
  return answerFile(door, async (token) => {
    const url = await readCarrierLabel(token, decodeSegment(id), decodeSegment(number));
    return new Response(null, {
      status: 303,
      headers: { location: url, "cache-control": "no-store" },
    });
  });
}
