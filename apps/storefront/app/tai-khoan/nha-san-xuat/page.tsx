import type { Metadata } from "next";
import { readProblem } from "@/features/account/account-problem";
import { AccountShut } from "@/features/account/components/account-shut";
import { ProducersPage } from "@/features/account/components/producers-page";
import { atAccount } from "@/features/account/queries/at-account";
import { FOLLOWED_PAGE } from "@/features/account/followed-path";
import { readAccount } from "@/lib/medusa/account";
import { readFollowed } from "@/lib/medusa/account-lists";
import { account as messages } from "@/messages/vi/account";

export const metadata: Metadata = {
  title: messages.producers.title,
  description: messages.description,
};

const HERE = FOLLOWED_PAGE;

/**
 * `/tai-khoan/nha-san-xuat`: the producers whom an account follows. `?moi=<handle>` names one who is followed from now on,
 * `?loi=<problem>` says why one is not.
 */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { moi, loi } = await searchParams;
  const door = await atAccount(HERE, (session) =>
    Promise.all([readFollowed(session), readAccount(session)]),
  );
  if (door.kind !== "found") {
    return <AccountShut here={HERE} />;
  }
  const [producers, { consents }] = door.found;
  const consent = consents.find(({ purpose }) => purpose === "producer_news");
  return (
    <ProducersPage
      producers={producers}
      consent={consent}
      followed={producers.find(({ handle }) => handle === moi)}
      problem={readProblem(loi)}
    />
  );
}
