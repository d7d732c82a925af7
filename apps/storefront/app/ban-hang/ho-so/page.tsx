import type { Metadata } from "next";
import { ForgetKept } from "@/features/seller-application/components/forget-kept";
import { PapersPage } from "@/features/seller-application/components/papers-page";
import { DoorShut } from "@/features/seller-door/components/door-shut";
import { atTheDoor } from "@/features/seller-door/queries/at-the-door";
import { readSellerSession } from "@/lib/medusa/seller";
import { readApplication } from "@/lib/medusa/seller-application";
import { sellerApplication as messages } from "@/messages/vi/seller-application";

export const metadata: Metadata = { title: messages.title, description: messages.description };

/** `/ban-hang/ho-so?da-luu=<form>`: the shop's papers. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const saved = (await searchParams)["da-luu"];
  const here = "/ban-hang/ho-so";
  const door = await atTheDoor(here, (token) =>
    Promise.all([readSellerSession(token), readApplication(token)]),
  );
  if (door.kind !== "found") {
    return <DoorShut title={messages.title} door={door} here={here} />;
  }
  const [session, application] = door.found;
  return (
    <>
      {typeof saved === "string" ? <ForgetKept form={saved} /> : null}
      <PapersPage session={session} application={application} />
    </>
  );
}
