import { complaintPath } from "@/features/complaints/complaint-path";
import { orderProof } from "@/features/reviews/queries/order-proof";
import { answerPhoto, receiveOrderPhoto } from "@/features/reviews/receive-order-photo";
import { decodeSegment } from "@/lib/decode-segment";
import { addComplaintPhoto, readOwnComplaints } from "@/lib/medusa/own-complaints";
import { isSameOrigin } from "@/lib/same-origin";

type Context = RouteContext<"/don-hang/[id]/khieu-nai/[line]/anh">;

/** `POST /don-hang/<code>/khieu-nai/<line>/anh`: takes a photo for a complaint and leads back to it, or says why not. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request)) {
    return new Response(null, { status: 403 });
  }
  const { id, line: named } = await params;
  const [order, line] = [decodeSegment(id), decodeSegment(named)];
  const proof = await orderProof();
  const problem = await receiveOrderPhoto(
    request,
    () => readOwnComplaints(order, proof),
    (file) => addComplaintPhoto(order, line, file, proof),
  );
  return answerPhoto(request, complaintPath(order, line), problem);
}
