import { redirect, RedirectType } from "next/navigation";
import { returnPath } from "@/lib/doors/return-path";
import { BackendError } from "@/lib/medusa/call-backend";
import { provinceToken } from "./province-cookie";
import { provinceFailure, type ProvinceFailure } from "./province-failure";
import { provinceLogin } from "./province-login";
import { refusedStep, type StepFormState } from "./step-form-state";

/** Does what a form asks for; answers where to go on, if not back to the page that it was taken from. */
type Step = (token: string) => Promise<string | undefined>;

/**
 * Takes a step as the person at the province's door and goes back to the page that it was taken from
 * (form: `tiep`), which tells why it did not succeed (`?loi=`), or to where the step says. Without a
 * log-in it goes to the login page.
 */
export async function takeProvinceStep(form: FormData, step: Step): Promise<never> {
  const failure = await take(form, step);
  const here = returnPath(form.get("tiep"), "/tinh");
  redirect(withFailure(here, failure), RedirectType.replace);
}

/** The same for a form with fields to fill in: what is refused stays in them. */
export async function takeTypedStep(
  previous: StepFormState,
  form: FormData,
  step: Step,
): Promise<StepFormState> {
  return refusedStep(previous, form, await take(form, step));
}

/** Answers why it did not succeed, and goes on when it did. */
async function take(form: FormData, step: Step): Promise<ProvinceFailure> {
  const here = returnPath(form.get("tiep"), "/tinh");
  const token = await provinceToken();
  if (token === null) {
    redirect(provinceLogin(here));
  }
  const outcome = await step(token).then(
    (to) => ({ to: to ?? withFailure(here, null) }),
    (error: unknown) => ({ error }),
  );
  if ("to" in outcome) {
    redirect(outcome.to, RedirectType.replace);
  }
  if (outcome.error instanceof BackendError && outcome.error.status === 401) {
    redirect(provinceLogin(here));
  }
  return provinceFailure(outcome.error);
}

function withFailure(here: string, failure: string | null): string {
  const page = new URL(here, "http://door.invalid");
  page.searchParams.delete("loi");
  if (failure !== null) page.searchParams.set("loi", failure);
  return `${page.pathname}${page.search}`;
}
