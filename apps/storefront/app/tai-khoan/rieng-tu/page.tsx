import type { Metadata } from "next";
import { AccountShut } from "@/features/account/components/account-shut";
import { PrivacyPage } from "@/features/account/components/privacy-page";
import { atAccount } from "@/features/account/queries/at-account";
import { readAccount } from "@/lib/medusa/account";
import { readDevices } from "@/lib/medusa/account-sessions";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.privacy.title,
  description: messages.description,
};

const HERE = "/tai-khoan/rieng-tu";

/** `/tai-khoan/rieng-tu`: consents, devices, data. */
export default async function Page() {
  const door = await atAccount(HERE, (session) =>
    Promise.all([readAccount(session), readDevices(session)]),
  );
  if (door.kind !== "found") {
    return <AccountShut here={HERE} />;
  }
  const [{ consents }, devices] = door.found;
  return <PrivacyPage consents={consents} devices={devices} />;
}
