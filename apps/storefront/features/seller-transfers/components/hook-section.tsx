import { formatInstant } from "@/lib/format-instant";
import type { SellerTransfers } from "@/lib/medusa/seller-transfers";
import { sellerTransfers as messages } from "@/messages/vi/seller-transfers";
import { transferForms } from "@/messages/vi/transfer-forms";
import { HookForm } from "./hook-form";

/** The service that tells the market of money by itself: how to connect one, and how the one that is fares. */
export function HookSection({ hook }: Pick<SellerTransfers, "hook">) {
  const texts = messages.hook;
  if (hook === null) {
    return (
      <>
        <p className="text-muted">{texts.text}</p>
        <HookForm remove={false} />
      </>
    );
  }
  const { service, url, heard_at } = hook;
  return (
    <>
      <p className="font-medium">{texts.isOn(transferForms.hook.services[service])}</p>
      <p>
        {texts.url}
        <code className="mt-1 block rounded-lg border border-line bg-paper p-3 break-all">
          {url}
        </code>
      </p>
      <p className="text-muted">
        {heard_at === null ? texts.silent : texts.heard(formatInstant(heard_at))}
      </p>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-bay">
          {texts.replace}
        </summary>
        <HookForm remove={false} />
      </details>
      <HookForm remove />
    </>
  );
}
