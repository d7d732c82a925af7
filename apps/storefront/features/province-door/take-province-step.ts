import { redirect, RedirectType } from "next/navigation";
import { returnPath } from "@/lib/doors/return-path";
import { BackendError } from "@/lib/medusa/call-backend";
import { provinceToken } from "./province-cookie";
import { provinceFailure } from "./province-failure";
import { provinceLogin } from "./province-login";

/**
 * Takes a step as the person at the province's door and goes back to the page that it was taken from
 * (form: `tiep`), which tells why it did not succeed (`?loi=`), or to where the step says. Without a
 * log-in it goes to the login page.
 */
export async function takeProvinceStep(
  form: FormData,
  step: (token: string) => Promise<string | undefined>,
): Promise<never> {
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
  redirect(withFailure(here, provinceFailure(outcome.error)), RedirectType.replace);
}

function withFailure(here: string, failure: string | null): string {
  const page = new URL(here, "http://door.invalid");
  page.searchParams.delete("loi");
  if (failure !== null) page.searchParams.set("loi", failure);
  return `${page.pathname}${page.search}`;
}
