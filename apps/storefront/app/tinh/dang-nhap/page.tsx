import { logIn } from "@/features/province-door/actions/log-in";
import { LoginForm } from "@/features/seller-door/components/login-form";
import { returnPath } from "@/lib/doors/return-path";
import { pageMetadata } from "@/lib/page-metadata";
import { provinceDoor } from "@/messages/vi/province-door";

const messages = provinceDoor.login;

export const metadata = pageMetadata({
  title: messages.title,
  description: messages.description,
  path: "/tinh/dang-nhap",
});

/** `/tinh/dang-nhap?tiep=<page of the door>`. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { tiep } = await searchParams;
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      <div>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="mt-2 text-muted">{messages.intro}</p>
      </div>
      <div className="rounded-2xl border border-line bg-card p-4 sm:p-6">
        <LoginForm action={logIn} returnTo={returnPath(tiep, "/tinh")} />
      </div>
      <p className="text-muted">{messages.help}</p>
    </div>
  );
}
