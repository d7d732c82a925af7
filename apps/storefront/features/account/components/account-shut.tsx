import { account as messages } from "@/messages/vi/account";
import { Stranded } from "@/ui/stranded";

/** Stands where a page of the account can't be read. */
export function AccountShut({ here }: { here: string }) {
  const { heading, text, retry } = messages.unreachable;
  return <Stranded heading={heading} text={text} href={here} action={retry} />;
}
