import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountFrame } from "@/features/account/components/account-frame";
import { AccountShut } from "@/features/account/components/account-shut";
import { PlaceForm } from "@/features/account/components/place-form";
import { atAccount } from "@/features/account/queries/at-account";
import { decodeSegment } from "@/lib/decode-segment";
import { readAccount } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";
import { PageLink } from "@/ui/page-link";

const { addresses: words } = messages;

export const metadata: Metadata = { title: words.edit, description: messages.description };

const LIST = "/tai-khoan/dia-chi";

/** `/tai-khoan/dia-chi/<id>`: changes a kept address; one that is not the account's leads to the list. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = decodeSegment((await params).id);
  const door = await atAccount(LIST, readAccount);
  if (door.kind !== "found") {
    return <AccountShut here={LIST} />;
  }
  const place = door.found.addresses.find((address) => address.id === id);
  if (place === undefined) {
    redirect(LIST);
  }
  return (
    <AccountFrame here={LIST} title={words.edit}>
      <PlaceForm place={place} />
      <PageLink
        href={LIST}
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        ‹ {words.back}
      </PageLink>
    </AccountFrame>
  );
}
