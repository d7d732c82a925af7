import { account as messages } from "@/messages/vi/account";
import { PageLink } from "@/ui/page-link";
import { eraseAccount } from "../actions/erase-account";
import { AccountFrame } from "./account-frame";
import { TapForm } from "./tap-form";

const { erase: words } = messages;

/** What deleting the account means, to the word, and the one button for it. */
export function ErasePage() {
  return (
    <AccountFrame here="/tai-khoan/xoa" title={words.title}>
      <List heading={words.gone} items={words.goneList} />
      <List heading={words.stays} items={words.staysList} />
      <p className="max-w-prose">{words.order}</p>
      <TapForm
        id="xoa"
        action={eraseAccount}
        label={words.submit}
        pendingLabel={words.pending}
        kind="primary"
      >
        <label className="flex min-h-11 items-center gap-3">
          <input type="checkbox" name="sure" value="1" className="size-5 shrink-0 accent-bay" />
          {words.sure}
        </label>
      </TapForm>
      <PageLink
        href="/tai-khoan/rieng-tu"
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {words.back}
      </PageLink>
    </AccountFrame>
  );
}

function List({ heading, items }: { heading: string; items: string[] }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl font-semibold">{heading}</h2>
      <ul className="flex max-w-prose list-disc flex-col gap-1 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
