import { alcohol as messages } from "@/messages/vi/alcohol";
import { buttonClass } from "@/ui/button-class";
import { PageHeading } from "@/ui/page-heading";
import { PageLink } from "@/ui/page-link";
import type { AgeProblem } from "../age-return";

const BOX = "min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal";
const ALERT = "tuoi-loi";
const { declare: words } = messages;

interface AgeFormProps {
  /** The page that she goes on to. */
  returnTo: string;
  /** Why the last try was not taken. */
  problem: AgeProblem | null;
}

/** Asks who wants to see alcohol for her name and day of birth: a plain form, which needs no script. */
export function AgeForm({ returnTo, problem }: AgeFormProps) {
  return (
    <div className="mx-auto flex w-full max-w-xl flex-col gap-4 px-4 py-8">
      <PageHeading title={words.heading}>
        <p>{words.text}</p>
      </PageHeading>
      <form
        method="post"
        action="/ruou/khai-tuoi"
        className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
      >
        {problem === null ? null : (
          <p id={ALERT} role="alert" className="font-medium text-lantern">
            {words.problem[problem]}
          </p>
        )}
        <input type="hidden" name="tiep" value={returnTo} />
        <label className="flex flex-col gap-1 font-medium">
          {words.name}
          <input
            name="name"
            autoComplete="name"
            required
            maxLength={100}
            aria-invalid={problem === "name"}
            aria-describedby={problem === "name" ? ALERT : undefined}
            className={BOX}
          />
        </label>
        <label className="flex flex-col gap-1 font-medium">
          {words.bornOn}
          <input
            name="born_on"
            type="date"
            autoComplete="bday"
            required
            aria-invalid={problem === "born_on"}
            aria-describedby={problem === "born_on" ? ALERT : undefined}
            className={BOX}
          />
        </label>
        <button className={buttonClass("primary")}>{words.submit}</button>
      </form>
      <PageLink
        href="/"
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {words.back}
      </PageLink>
    </div>
  );
}
