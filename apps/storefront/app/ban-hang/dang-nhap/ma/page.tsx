import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import { redirect } from "next/navigation";
import { AnotherCodeForm, CodeForm } from "@/features/seller-door/components/code-form";
import { pendingLogin } from "@/features/seller-door/pending-login-cookie";
import { pageMetadata } from "@/lib/page-metadata";
import { sellerApplication as application } from "@/messages/vi/seller-application";
import { sellerPeople as messages } from "@/messages/vi/seller-people";
import { sellerPhoneForms } from "@/messages/vi/seller-phone-forms";

export const metadata = pageMetadata({
  title: messages.code.title,
  description: messages.code.description,
  path: "/ban-hang/dang-nhap/ma",
});

/** `/ban-hang/dang-nhap/ma`: takes the code that was sent to the phone typed on the page before. */
export default async function Page() {
  const pending = await pendingLogin();
  if (pending === null) {
    redirect("/ban-hang/dang-nhap");
  }
  const phone = displayPhone(pending.phone);
  const opening = pending.application !== null;
  const sent = opening ? application.start.sent(phone) : messages.code.sent(phone);
  return (
    <div className="mx-auto flex w-full max-w-md flex-col gap-6 py-4">
      <div>
        <h1 className="text-3xl font-bold">{messages.code.title}</h1>
        <p className="mt-2 text-muted">{sent}</p>
      </div>
      <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
        <CodeForm label={opening ? application.start.go : sellerPhoneForms.code.submit} />
        <AnotherCodeForm />
      </div>
      <p className="text-muted">{messages.code.help}</p>
      <a
        href={opening ? "/ban-hang/dang-ky" : "/ban-hang/dang-nhap"}
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {messages.code.other}
      </a>
    </div>
  );
}
