import { isAvailableNow } from "@cho-lang/ocop/available-now";
import { formatDong } from "@cho-lang/ocop/money";
import type { ChangedPack, ImportedProduct } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { sellerListing } from "@/messages/vi/seller-listing";

/** One product that a file makes or changes: which words, which price and stock, which pack it gets. */
export function PreviewedProduct({ product }: { product: ImportedProduct }) {
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-2">
      <p className="min-w-0 font-medium wrap-anywhere">
        {product.title}
        <span className="block text-sm font-normal text-muted">{product.code}</span>
      </p>
      <ul className="flex min-w-0 flex-col gap-1 wrap-anywhere sm:items-end sm:text-right">
        {whatOf(product).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </li>
  );
}

function isField(field: string): field is keyof typeof sellerListing.field {
  return Object.hasOwn(sellerListing.field, field);
}

function stockText(pieces: number): string {
  return isAvailableNow(pieces) ? messages.preview.available : String(pieces);
}

function packText({ label, price_before: was, price, stock_before, stock }: ChangedPack): string {
  const { becomes, stock: pieces, pack } = messages.preview;
  const told = [
    ...(was === price
      ? []
      : [was === null ? formatDong(price) : becomes(formatDong(was), formatDong(price))]),
    ...(stock === stock_before ? [] : [pieces(becomes(stockText(stock_before), stockText(stock)))]),
  ];
  return pack(label, told.join(", "));
}

function whatOf({ kind, fields, packs, new_packs: added }: ImportedProduct): string[] {
  const { preview } = messages;
  const names = fields.map((field) =>
    (isField(field) ? sellerListing.field[field] : field).toLocaleLowerCase("vi"),
  );
  return kind === "new"
    ? [preview.new]
    : [
        ...(names.length > 0 ? [preview.change(names.join(", "))] : []),
        ...packs.map(packText),
        ...added.map(({ label, price_vnd: price, stock }) =>
          preview.newPack(label, formatDong(price), preview.stock(stockText(stock))),
        ),
      ];
}
