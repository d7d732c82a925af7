import type { TakenFile } from "@/lib/medusa/seller-remittances";
import { sellerRemittances } from "@/messages/vi/seller-remittances";
import { buttonClass } from "@/ui/button-class";
import { FILE_INPUT_CLASS } from "@/ui/file-input-class";
import { SEND_FILE } from "../remittance-paths";
import { CarrierNames } from "./carrier-names";

const messages = sellerRemittances.file;

export interface FileFormProps {
  /** Why the last file was not taken. */
  refusal: string | null;
  /** What became of the lines of the last file. */
  taken: TakenFile | null;
}

/** A carrier's file: a plain form, which no line is too weak for to say how far it is. */
export function FileForm({ refusal, taken }: FileFormProps) {
  return (
    <form
      action={SEND_FILE}
      method="post"
      encType="multipart/form-data"
      className="flex flex-col gap-3"
    >
      {refusal === null ? null : (
        <p
          role="alert"
          className="rounded-lg border border-lantern p-3 font-medium wrap-break-word text-lantern"
        >
          {refusal}
        </p>
      )}
      {refusal === null && taken !== null ? (
        <p role="status" className="rounded-lg border border-bay p-3 font-medium">
          {messages.taken(taken.added, taken.known)}
        </p>
      ) : null}
      <label className="flex flex-col gap-2 font-medium">
        {messages.label}
        <input
          name="file"
          type="file"
          required
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="tep-gioi-han"
          className={FILE_INPUT_CLASS}
        />
      </label>
      <p id="tep-gioi-han" className="text-sm text-muted">
        {messages.limits}
      </p>
      <label className="flex flex-col gap-2 font-medium">
        {messages.carrier}
        <input
          name="carrier"
          maxLength={60}
          list="ten-don-vi"
          className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 font-normal"
        />
      </label>
      <CarrierNames id="ten-don-vi" />
      <button className={buttonClass("primary")}>{messages.submit}</button>
    </form>
  );
}
