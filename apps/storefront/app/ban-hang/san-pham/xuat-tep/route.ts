import { answerFile } from "@/features/seller-door/answer-file";
import { productFilePath } from "@/features/seller-imports/import-paths";
import { readProductFile } from "@/lib/medusa/seller-files";

/** `/ban-hang/san-pham/xuat-tep?dang=csv|xlsx`: all products of the seller as a file. */
export async function GET(request: Request): Promise<Response> {
  const format = new URL(request.url).searchParams.get("dang") === "csv" ? "csv" : "xlsx";
  return answerFile(productFilePath(format), (token) => readProductFile(token, format));
}
