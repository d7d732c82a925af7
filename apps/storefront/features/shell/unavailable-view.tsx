import { answerWith } from "@/lib/answer-with";
import { site } from "@/messages/vi/site";
import { buttonClass } from "@/ui/button-class";

/** The catalogue can't be read and nothing is kept of it: status 503, and the way to try again. */
export async function UnavailableView() {
  await answerWith(503);
  return (
    <div className="container-page flex flex-col items-start gap-5 py-16 sm:py-24">
      <h1 className="text-3xl sm:text-4xl">{site.unavailable.title}</h1>
      <p className="max-w-prose text-lg text-muted">{site.unavailable.text}</p>
      <a href="?" className={buttonClass("primary")}>
        {site.unavailable.retry}
      </a>
    </div>
  );
}
