import { ageProblem } from "@/features/alcohol/age-problem";
import { agePath, ageReturn } from "@/features/alcohol/age-return";
import { rememberAge } from "@/features/alcohol/remember-age";
import { fieldText } from "@/lib/forms/field-text";
import { declareAge } from "@/lib/medusa/alcohol";
import { isSameOrigin } from "@/lib/same-origin";

/**
 * `POST /ruou/khai-tuoi` (form: `name`, `born_on`, `tiep`): declares the visitor's age and sends her on; back to the form
 * with the reason where that is not taken. A plain form's route, so that it works without script.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const returnTo = ageReturn(form.get("tiep"));
  if (!isSameOrigin(request)) {
    return goTo(agePath(returnTo, "foreign"));
  }
  try {
    const said = { name: fieldText(form, "name"), bornOn: fieldText(form, "born_on") };
    const { declaration, seconds } = await declareAge(said);
    await rememberAge(declaration, seconds);
    return goTo(returnTo);
  } catch (error) {
    return goTo(agePath(returnTo, ageProblem(error)));
  }
}

function goTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
