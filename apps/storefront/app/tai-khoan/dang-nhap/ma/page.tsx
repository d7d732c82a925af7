import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import { redirect } from "next/navigation";
import { loginPath } from "@/features/account/account-return";
import { AnotherCodeForm, CodeForm } from "@/features/account/components/login-forms";
import { pendingAccount } from "@/features/account/pending-cookie";
import { pageMetadata } from "@/lib/page-metadata";
import { account as messages } from "@/messages/vi/account";

const { code: words } = messages;

export const metadata = pageMetadata({
  title: words.title,
  description: words.description,
  path: "/tai-khoan/dang-nhap/ma",
});

/** `/tai-khoan/dang-nhap/ma`: takes the code that was sent to the phone typed on the page before. */
export default async function Page() {
  const pending = await pendingAccount();
  if (pending === null) {
    redirect("/tai-khoan/dang-nhap");
  }
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      <div>
        <h1 className="text-3xl font-bold">{words.title}</h1>
        <p className="mt-2 text-muted">{words.sent(displayPhone(pending.phone))}</p>
      </div>
      <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
        <CodeForm />
        <AnotherCodeForm />
      </div>
      <p className="text-muted">{words.help}</p>
      <a
        href={loginPath(pending.returnTo)}
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {words.other}
      </a>
    </div>
  );
}
