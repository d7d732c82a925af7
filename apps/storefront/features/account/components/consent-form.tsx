import { CONSENT_TEXTS } from "@cho-lang/seller-rules/buyer-consents";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { formatDay } from "@/lib/format-day";
import type { Consent } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";
import { changeConsent } from "../actions/change-consent";
import { TapForm } from "./tap-form";

const { privacy } = messages;

function standing({ given, saidAt }: Consent): string {
  if (saidAt === null) {
    return privacy.never;
  }
  const day = formatDay(vietnamDay(new Date(saidAt)));
  return given ? privacy.given(day) : privacy.withdrawn(day);
}

interface ConsentFormProps {
  consent: Consent;
  /** `h3` where it stands in a part of the page. */
  level?: "h2" | "h3";
}

/** One purpose: its words in full, how it stands, and the one button that changes that. Never chosen beforehand. */
export function ConsentForm({ consent, level: Heading = "h2" }: ConsentFormProps) {
  const { purpose, given } = consent;
  const { vi, version } = CONSENT_TEXTS[purpose];
  const name = privacy.purpose[purpose];
  return (
    <section
      aria-labelledby={`dong-y-${purpose}`}
      className="flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <Heading id={`dong-y-${purpose}`} className="text-lg font-semibold">
        {name}
      </Heading>
      <p className="max-w-prose">{vi}</p>
      <p className="max-w-prose text-muted">
        {standing(consent)} {given ? privacy.effect[purpose] : null}
      </p>
      <TapForm
        id={`dong-y-${purpose}`}
        action={changeConsent}
        fields={{ purpose, version, given: given ? "0" : "1" }}
        label={given ? privacy.withdraw : privacy.agree}
        spoken={given ? privacy.withdrawOf(name) : privacy.agreeTo(name)}
        pendingLabel={privacy.saving}
      />
    </section>
  );
}
