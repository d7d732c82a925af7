import type { CertificateState as State } from "@cho-lang/ocop/star-in-force";
import { catalogue as messages } from "@/messages/vi/catalogue";

const LOOKS: Record<State, string> = {
  in_force: "bg-bay-soft text-bay",
  expiring: "bg-star-soft text-ink",
  expired: "bg-lantern-soft text-ink",
  withdrawn: "bg-lantern-soft text-ink",
  not_yet: "bg-line/60 text-ink",
  draft: "bg-line/60 text-ink",
};

/** A certificate's state today as a small badge. */
export function CertificateState({ state }: { state: State }) {
  return (
    <span
      className={`inline-flex items-center rounded-full px-3 py-0.5 text-sm font-semibold whitespace-nowrap ${LOOKS[state]}`}
    >
      {messages.certificate.state[state]}
    </span>
  );
}
