import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { ProducersPage } from "@/features/account/components/producers-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccount } from "@/lib/medusa/account";
import { readFollowed } from "@/lib/medusa/account-lists";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.producers.title,
  description: messages.description,
};

const HERE = "/tai-khoan/nha-san-xuat";

/** `/tai-khoan/nha-san-xuat`: the producers whom an account follows. */
export default async function Page() {
  const door = await atAccount(HERE, (session) =>
    Promise.all([readFollowed(session), readAccount(session)]),
  );
  if (door.kind !== "found") {
    return <AccountShut here={HERE} />;
  }
  const [producers, { consents }] = door.found;
  const consent = consents.find(({ purpose }) => purpose === "producer_news");
  return <ProducersPage producers={producers} consent={consent} />;
}
