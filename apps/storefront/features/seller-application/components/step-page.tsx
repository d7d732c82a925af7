import { acceptedTaxNumbers } from "@cho-lang/seller-rules/tax-number";
import { accountName } from "@cho-lang/seller-rules/holder-name";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import type { SellerSession } from "@/lib/medusa/seller";
import type { Application } from "@/lib/medusa/seller-application";
import { sellerApplication as messages } from "@/messages/vi/seller-application";
import { paperForms } from "@/messages/vi/paper-forms";
import { PageLink } from "@/ui/page-link";
import { saveStep } from "../actions/save-step";
import { STEP_FIELDS, type ApplicationStep } from "../application-steps";
import { communeChoices } from "../commune-choices";
import type { FormState } from "../form-state";
import { ApplicationForm } from "./application-form";

interface StepPageProps {
  session: SellerSession;
  application: Application;
  step: ApplicationStep;
}

/** What is known already; an account is the legal name's until somebody says otherwise. */
function known({ particulars }: Application): FormState["values"] {
  const { bank_holder, legal_name } = particulars;
  const values = Object.entries({
    ...particulars,
    bank_holder: bank_holder ?? accountName(legal_name),
  }).map(([field, value]) => [field, value ?? ""] as const);
  return Object.fromEntries(values);
}

/** One step of an application. */
export function StepPage({ session, application, step }: StepPageProps) {
  const { title, part } = messages.step[step];
  const kept = `${session.seller.handle}:${step}`;
  const numbers = acceptedTaxNumbers(application.particulars.kind, new Date());
  return (
    <>
      <SellerHeader session={session} here="papers" />
      <div className="mx-auto flex w-full max-w-md flex-col gap-6">
        <div>
          <PageLink
            href="/ban-hang/ho-so"
            className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
          >
            ‹ {messages.back}
          </PageLink>
          <p className="text-muted">{part}</p>
          <h1 className="text-3xl font-bold">{title}</h1>
        </div>
        <ApplicationForm
          kept={kept}
          action={saveStep}
          fields={STEP_FIELDS[step]}
          values={known(application)}
          communes={step === "shop" ? communeChoices() : []}
          personal={numbers.includes("personal_id")}
          label={messages.save}
          pendingLabel={paperForms.saving}
        >
          <input type="hidden" name="step" value={step} />
          <input type="hidden" name="kept" value={kept} />
        </ApplicationForm>
      </div>
    </>
  );
}
