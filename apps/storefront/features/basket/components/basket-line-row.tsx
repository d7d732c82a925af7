import { formatDong } from "@cho-lang/ocop/money";
import type { BasketLine } from "@/lib/medusa/basket";
import { basketPage as messages } from "@/messages/vi/basket-page";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import { LineForm } from "./line-form";

/** One pack in the basket: what, how many, how much, and what stands in the way of ordering it. */
export function BasketLineRow({ line }: { line: BasketLine }) {
  const problem = problemText(line);
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-3 border-t border-line py-4">
      <Thumbnail picture={line.picture} size={72} />
      <div className="flex min-w-0 flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 basis-48 grow">
          <PageLink
            href={`/${line.alcohol ? "ruou" : "san-pham"}/${line.productHandle}`}
            className="inline-flex min-h-11 items-center font-semibold wrap-break-word underline-offset-4 hover:underline"
          >
            {line.title}
          </PageLink>
          <p className="text-muted">
            {line.label} · {messages.line.each(formatDong(line.unitPrice))}
          </p>
        </div>
        <p className="flex min-h-11 items-center font-semibold whitespace-nowrap tabular-nums">
          {formatDong(line.lineTotal)}
        </p>
      </div>
      <div className="col-span-2 flex flex-col gap-2 sm:col-span-1 sm:col-start-2">
        {problem === null ? null : <p className="font-medium text-lantern">{problem}</p>}
        <LineForm line={line} />
      </div>
    </li>
  );
}

function problemText(line: BasketLine): string | null {
  switch (line.problem) {
    case null:
      return null;
    case "too_few":
      return messages.problem.too_few(line.available);
    case "price_changed":
      return messages.problem.price_changed(
        formatDong(line.seenUnitPrice),
        formatDong(line.unitPrice),
      );
    default:
      return messages.problem[line.problem];
  }
}
