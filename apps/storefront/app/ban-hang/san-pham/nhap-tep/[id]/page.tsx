import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { decodeSegment } from "@/lib/decode-segment";
import { readSellerSession } from "@/lib/medusa/seller";
import { readProductImport } from "@/lib/medusa/seller-imports";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { ImportPage } from "@/features/seller-imports/components/import-page";
import { importPath, IMPORTS } from "@/features/seller-imports/import-paths";
import { readFailure } from "@/features/seller-imports/read-failure";
import { sellerImports as messages } from "@/messages/vi/seller-imports";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/san-pham/nhap-tep/<id>`: what a file would do, how far it is, and what became of it. */
export default async function Page({
  params,
  searchParams,
}: PageProps<"/ban-hang/san-pham/nhap-tep/[id]">) {
  const id = decodeSegment((await params).id);
  const failure = readFailure((await searchParams).loi);
  const here = importPath(id);
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readProductImport(token, id)]),
  );
  if (door.kind === "missing") {
    redirect(IMPORTS);
  }
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, page] = door.found;
  return <ImportPage session={session} page={page} failure={failure} />;
}
