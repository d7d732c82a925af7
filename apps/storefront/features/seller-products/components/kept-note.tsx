import { productForms as messages } from "@/messages/vi/product-forms";

/** Says that what stands in a form was kept on this phone and is not sent yet. */
export function KeptNote({ restored }: { restored: boolean }) {
  return (
    <p role="status" className="text-muted empty:hidden">
      {restored ? messages.kept : ""}
    </p>
  );
}
