import type { Metadata } from "next";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readAnswerNote } from "@/features/seller-complaints/answer-note";
import { ComplaintsPage } from "@/features/seller-complaints/components/complaints-page";
import {
  COMPLAINTS_A_PAGE,
  complaintsPagePath,
} from "@/features/seller-complaints/complaints-page-path";
import { readSellerSession } from "@/lib/medusa/seller";
import { readSellerComplaints } from "@/lib/medusa/seller-complaints";
import { pageNumber } from "@/lib/page-number";
import { sellerComplaints as messages } from "@/messages/vi/seller-complaints";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/**
 * `/ban-hang/khieu-nai?xem=tat-ca&trang=&vua=`: what buyers complain about in the seller's goods. `vua` is what
 * the answer a moment ago came to.
 */
export default async function Page({ searchParams }: PageProps<"/ban-hang/khieu-nai">) {
  const asked = await searchParams;
  const { xem, trang } = asked;
  const query = {
    waiting: xem !== "tat-ca",
    page: (typeof trang === "string" ? pageNumber(trang) : null) ?? 1,
  };
  const here = complaintsPagePath(query);
  const door = await atTheDoor(here, (token) =>
    Promise.all([
      readSellerSession(token),
      readSellerComplaints(token, {
        waiting: query.waiting,
        offset: (query.page - 1) * COMPLAINTS_A_PAGE,
        limit: COMPLAINTS_A_PAGE,
      }),
    ]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, list] = door.found;
  return (
    <ComplaintsPage session={session} list={list} query={query} note={readAnswerNote(asked)} />
  );
}
