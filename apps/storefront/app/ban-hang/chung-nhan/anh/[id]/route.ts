import { answerFile } from "@/features/seller-door/answer-file";
import { decisionPhotoPath } from "@/features/seller-certificates/decision-photo-path";
import { readDecisionPhoto } from "@/lib/medusa/seller-files";

/** `/ban-hang/chung-nhan/anh/<id>`: a photo of a decision, for the seller who sent it. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return answerFile(decisionPhotoPath(id), (token) => readDecisionPhoto(token, id));
}
