import type { Metadata } from "next";
import { account as messages } from "@/messages/vi/account";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";

const { erase: words } = messages;

export const metadata: Metadata = { title: words.doneTitle, description: messages.description };

/** `/tai-khoan/da-xoa`: after an account was deleted. */
export default function Page() {
  return (
    <>
      <h1 className="text-3xl font-bold">{words.doneTitle}</h1>
      <p className="max-w-prose">{words.doneText}</p>
      <PageLink href="/" className={`${buttonClass("secondary")} self-start`}>
        {words.home}
      </PageLink>
    </>
  );
}
