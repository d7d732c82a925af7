import { answerFile } from "@/features/seller-door/answer-file";
import { answerPhoto } from "@/features/seller-products/answer-photo";
import { passOnPhoto } from "@/features/seller-products/receive-photo";
import { parcelPhotoPath } from "@/features/tracking/parcel-photo-path";
import { decodeSegment } from "@/lib/decode-segment";
import { readParcelPhoto } from "@/lib/medusa/seller-files";
import { sendParcelPhoto } from "@/lib/medusa/seller-parcels";

type Context = RouteContext<"/ban-hang/don-hang/[id]/kien/[number]/anh">;

/** `GET /ban-hang/don-hang/<id>/kien/<number>/anh`: the photo of a parcel, for its seller's people. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, number } = await params;
  return answerFile(parcelPhotoPath(`/ban-hang/don-hang/${id}`, number), (token) =>
    readParcelPhoto(token, decodeSegment(id), decodeSegment(number)),
  );
}

/** `POST …/anh`: takes the photo of a parcel that was handed over and leads back to its order. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, number } = await params;
  const here = `/ban-hang/don-hang/${id}`;
  return answerPhoto(request, here, (token) =>
    passOnPhoto(token, request, async (file) => {
      await sendParcelPhoto(token, decodeSegment(id), decodeSegment(number), file);
      return { kind: "kept", location: here };
    }),
  );
}
