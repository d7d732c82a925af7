import { logIn } from "@/features/seller-door/actions/log-in";
import { ForgetAllKept } from "@/features/seller-application/components/forget-all-kept";
import { LoginForm } from "@/features/seller-door/components/login-form";
import { PhoneForm } from "@/features/seller-door/components/phone-form";
import { returnPath } from "@/lib/doors/return-path";
import { pageMetadata } from "@/lib/page-metadata";
import { sellerApplication as application } from "@/messages/vi/seller-application";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { sellerPeople as people } from "@/messages/vi/seller-people";
import { PageLink } from "@/ui/page-link";

export const metadata = pageMetadata({
  title: messages.login.title,
  description: messages.login.description,
  path: "/ban-hang/dang-nhap",
});

/** `/ban-hang/dang-nhap?tiep=<page of the door>`; `da-ra` follows logging out. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tiep, "da-ra": left } = await searchParams;
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      {left !== undefined && <ForgetAllKept />}
      <div>
        <h1 className="text-3xl font-bold">{messages.login.title}</h1>
        <p className="mt-2 text-muted">{messages.login.intro}</p>
      </div>
      <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
        <div>
          <h2 className="text-xl font-semibold">{people.phone.heading}</h2>
          <p className="text-muted">{people.phone.hint}</p>
        </div>
        <PhoneForm returnTo={returnPath(tiep)} />
      </section>
      <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
        <h2 className="text-xl font-semibold">{people.password.heading}</h2>
        <LoginForm action={logIn} returnTo={returnPath(tiep)} />
      </section>
      <PageLink
        href="/ban-hang/dang-ky"
        className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
      >
        {application.start.open}
      </PageLink>
      <p className="text-muted">{messages.login.help}</p>
    </div>
  );
}
