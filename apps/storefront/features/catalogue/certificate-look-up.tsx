import { catalogue as messages } from "@/messages/vi/catalogue";
import { buttonClass } from "@/ui/button-class";

const { numberLabel, numberHint, lookUp } = messages.certificate.index;

/** From the number on the packaging to the certificate's page. A plain form: it needs no script. */
export function CertificateLookUp() {
  return (
    <form action="/chung-nhan/tra" className="flex max-w-xl flex-col gap-1 pb-12">
      <label htmlFor="so-quyet-dinh" className="font-semibold">
        {numberLabel}
      </label>
      <p id="so-quyet-dinh-goi-y" className="text-sm text-muted">
        {numberHint}
      </p>
      <div className="flex flex-wrap gap-3 pt-1">
        <input
          id="so-quyet-dinh"
          name="so"
          type="text"
          required
          maxLength={100}
          autoComplete="off"
          aria-describedby="so-quyet-dinh-goi-y"
          className="min-h-12 min-w-0 flex-1 rounded-xl border border-field bg-card px-4"
        />
        <button type="submit" className={buttonClass("primary")}>
          {lookUp}
        </button>
      </div>
    </form>
  );
}
