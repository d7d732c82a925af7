import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { buttonClass } from "@/ui/button-class";
import { SEND_TABLE } from "../import-paths";

/** Sends a table to be looked at: a plain form, which no line is too weak for to say how far it is. */
export function TableForm({ refusal }: { refusal: string | null }) {
  return (
    <form
      action={SEND_TABLE}
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
      <label className="flex flex-col gap-2 font-medium">
        {messages.file.choose}
        <input
          type="file"
          name="table"
          required
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby="tep-gioi-han"
          className="w-full rounded-xl border border-field bg-paper p-2 font-normal file:mr-3 file:min-h-11 file:rounded-lg file:border file:border-field file:bg-card file:px-4 file:font-semibold"
        />
      </label>
      <p id="tep-gioi-han" className="text-sm text-muted">
        {messages.file.limits}
      </p>
      <button className={buttonClass("primary")}>{messages.file.send}</button>
    </form>
  );
}
