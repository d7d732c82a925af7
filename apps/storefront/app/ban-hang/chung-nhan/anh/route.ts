import { answerPhoto } from "@/features/seller-products/answer-photo";
import { passOnPhoto } from "@/features/seller-products/receive-photo";
import { sendDecisionPhoto } from "@/lib/medusa/seller-claims";

const SEND_PAGE = "/ban-hang/chung-nhan/gui";

/** `POST /ban-hang/chung-nhan/anh`: takes a photo of a decision and leads back to the page that sends it. */
export async function POST(request: Request): Promise<Response> {
  return answerPhoto(request, SEND_PAGE, (token) =>
    passOnPhoto(token, request, async (file) => {
      const query = new URLSearchParams({ anh: await sendDecisionPhoto(token, file) });
      return { kind: "kept", location: `${SEND_PAGE}?${query.toString()}` };
    }),
  );
}
