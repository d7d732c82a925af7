import { draftPath, productPath } from "@/features/seller-products/draft-steps";
import { answerPhoto } from "@/features/seller-products/answer-photo";
import { receivePhoto, type PhotoTarget } from "@/features/seller-products/receive-photo";

/**
 * `POST /ban-hang/san-pham/anh?nhap=<draft>`, `?san-pham=<product>` or `?yeu-cau=<request>`: takes a photo of the seller's and
 * leads on to the page that shows it, or back with the reason. Script asks for JSON: `{ location }` or
 * `{ problem }`; a plain form is led there.
 */
export async function POST(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const target = {
    product: query.get("san-pham"),
    draft: query.get("nhap"),
    request: query.get("yeu-cau"),
  };
  return answerPhoto(request, pageOf(target), (token) => receivePhoto(token, request, target));
}

/** The page that the photo was posted from. */
function pageOf({ product, draft }: PhotoTarget): string {
  if (product !== null) {
    return productPath(product);
  }
  return draft === null ? "/ban-hang/san-pham/moi" : draftPath(draft, "anh");
}
