import { tracking as messages } from "@/messages/vi/tracking";
import { Stranded } from "@/ui/stranded";

/** The address can't be an order's, whoever asks. */
export default function NotFound() {
  const { heading, text, action } = messages.missing;
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-8">
      <Stranded level="h1" heading={heading} text={text} href="/don-hang" action={action} />
    </div>
  );
}
