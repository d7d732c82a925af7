import { notFound, redirect } from "next/navigation";
import { answerFile } from "@/features/seller-door/answer-file";
import { PARCEL_FIELD, paperOf } from "@/features/seller-door/papers";
import { SELECTION } from "@/features/seller-door/selection-state";
import { readPapers } from "@/lib/medusa/seller-files";

/**
 * `/ban-hang/giay-to/<nhan|phieu-giao|lay-hang>?don=<id>&don=<id>`: labels, delivery notes or the pick list of
 * these orders as one PDF; with `kien=<number>` of one parcel. Without an order it goes back to the board.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ giay: string }> },
): Promise<Response> {
  const paper = paperOf((await params).giay);
  if (paper === null) {
    notFound();
  }
  const { pathname, search, searchParams } = new URL(request.url);
  const orders = searchParams.getAll(SELECTION.field);
  if (orders.length === 0) {
    redirect("/ban-hang");
  }
  return answerFile(`${pathname}${search}`, (token) =>
    readPapers(token, paper, orders, searchParams.get(PARCEL_FIELD)),
  );
}
