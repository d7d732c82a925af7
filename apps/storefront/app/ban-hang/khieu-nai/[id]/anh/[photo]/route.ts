import { complaintPhotoPath } from "@/features/seller-complaints/complaint-photo-path";
import { answerFile } from "@/features/seller-door/answer-file";
import { decodeSegment } from "@/lib/decode-segment";
import { readComplaintPhoto } from "@/lib/medusa/seller-files";

type Context = RouteContext<"/ban-hang/khieu-nai/[id]/anh/[photo]">;

/** `/ban-hang/khieu-nai/<id>/anh/<photo>`: a photo of a complaint, for the people of its seller. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = await params;
  const id = decodeSegment(asked.id);
  const photo = decodeSegment(asked.photo);
  return answerFile(complaintPhotoPath(id, photo), (token) => readComplaintPhoto(token, id, photo));
}
