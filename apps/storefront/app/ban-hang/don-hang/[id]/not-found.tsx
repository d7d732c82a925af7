import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { Stranded } from "@/ui/stranded";

/** There is no such order, or it is another seller's: both look the same. */
export default function NotFound() {
  const { missing, back } = messages.order;
  return (
    <Stranded
      level="h1"
      heading={missing.heading}
      text={missing.text}
      href="/ban-hang"
      action={back}
    />
  );
}
