import { accountReturn } from "@/features/account/account-return";
import { PhoneForm } from "@/features/account/components/login-forms";
import { pageMetadata } from "@/lib/page-metadata";
import { account as messages } from "@/messages/vi/account";
import { PageLink } from "@/ui/page-link";

const { login: words } = messages;

export const metadata = pageMetadata({
  title: words.title,
  description: words.description,
  path: "/tai-khoan/dang-nhap",
});

/** `/tai-khoan/dang-nhap?tiep=<page to go on to>`: asks for the phone. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tiep } = await searchParams;
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      <div>
        <h1 className="text-3xl font-bold">{words.title}</h1>
        <p className="mt-2 text-muted">{words.intro}</p>
      </div>
      <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
        <PhoneForm returnTo={accountReturn(tiep)} />
        <p className="text-sm text-muted">{words.kept}</p>
      </section>
      <p className="text-muted">{words.guest}</p>
      <PageLink
        href="/don-hang"
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {words.track}
      </PageLink>
    </div>
  );
}
