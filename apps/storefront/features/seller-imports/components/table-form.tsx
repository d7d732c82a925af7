import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { buttonClass } from "@/ui/button-class";
import { FILE_INPUT_CLASS } from "@/ui/file-input-class";
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
          className={FILE_INPUT_CLASS}
        />
      </label>
      <p id="tep-gioi-han" className="text-sm text-muted">
        {messages.file.limits}
      </p>
      <button className={buttonClass("primary")}>{messages.file.send}</button>
    </form>
  );
}
