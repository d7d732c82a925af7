import { formatDong } from "@cho-lang/ocop/money";
import { productSet } from "@cho-lang/ocop/product-sets";
import type { OpenChange, Pack } from "@/lib/medusa/seller-products";
import { formatInstant } from "@/lib/format-instant";
import { weekdaysText } from "@/lib/weekdays-text";
import { sellerListing as messages } from "@/messages/vi/seller-listing";

/** What waits for the operator, and what she did not approve and why. */
export function OpenChanges({ changes }: { changes: OpenChange[] }) {
  if (changes.length === 0) {
    return null;
  }
  return (
    <ul className="flex flex-col gap-3">
      {changes.map((change) => (
        <li
          key={change.id}
          className={`flex flex-col gap-1 rounded-2xl border p-4 ${change.status === "declined" ? "border-lantern" : "border-star bg-star-soft"}`}
        >
          <p className="font-semibold">
            {fieldName(change.field)} ·{" "}
            {change.status === "declined" ? messages.declined : messages.waiting}
          </p>
          {change.field === "listing" ? null : (
            <p className="line-clamp-4 wrap-break-word">
              {messages.becomes(
                said(change.field, change.before),
                said(change.field, change.after),
              )}
            </p>
          )}
          {change.reason === null ? null : (
            <p className="font-medium text-lantern">{messages.because(change.reason)}</p>
          )}
          {change.field === "listing" && change.status === "declined" ? (
            <p>{messages.again}</p>
          ) : null}
          <p className="text-sm text-muted">
            {change.by} · <time dateTime={change.at}>{formatInstant(change.at)}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

function fieldName(field: string): string {
  const names: Partial<Record<string, string>> = messages.field;
  return names[field] ?? field;
}

/** A value of a field in words. */
function said(field: string, value: unknown): string {
  if (field === "product_set" && typeof value === "number") {
    return productSet(value).name;
  }
  if (field === "new_pack" && value !== null) {
    const { label, price_vnd: price } = value as Pack;
    return `${label} · ${formatDong(price)}`;
  }
  if (field === "dispatch_weekdays" && Array.isArray(value)) {
    return weekdaysText(value.map(Number));
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? messages.nothing : value.join(", ");
  }
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" ? text : messages.nothing;
}
