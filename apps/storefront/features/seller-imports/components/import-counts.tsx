import type { ProductImport } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";

const NAMES = ["rows", "new", "changed", "unchanged"] as const;

/**
 * How much of a file is new, changed and the same, and what of it is wrong or waits for the operator;
 * figures stand in one line from 640 px.
 */
export function ImportCounts({ counts, status }: Pick<ProductImport, "counts" | "status">) {
  const last = status === "refused" ? "bad" : "waits";
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-2xl border border-line bg-line sm:grid-cols-5">
      {([...NAMES, last] as const).map((name) => (
        <div key={name} className="flex flex-col-reverse bg-card p-4 last:max-sm:col-span-2">
          <dt className="text-sm text-muted">{messages.counts[name]}</dt>
          <dd
            className={`text-2xl font-bold ${name === "bad" && counts.bad > 0 ? "text-lantern" : ""}`}
          >
            {counts[name].toLocaleString("vi-VN")}
          </dd>
        </div>
      ))}
    </dl>
  );
}
