import { answerFile } from "@/features/seller-door/answer-file";
import { readEvidencePack } from "@/lib/medusa/seller-files";

/** `/ban-hang/chung-nhan/ho-so/<handle>`: the evidence pack of one of the seller's products, as a PDF. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ "san-pham": string }> },
): Promise<Response> {
  const { "san-pham": product } = await params;
  return answerFile(new URL(request.url).pathname, (token) => readEvidencePack(token, product));
}
