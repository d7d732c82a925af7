import type { GoodsWords } from "../goods-words";

/** Goods as a list of words and amounts. */
export function GoodsLines({ lines }: { lines: readonly GoodsWords[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.variantId} className="flex justify-between gap-4">
          <span className="min-w-0 wrap-break-word">
            {line.name} <span className="whitespace-nowrap text-muted">{line.quantity}</span>
          </span>
          <span className="shrink-0 whitespace-nowrap tabular-nums">{line.amount}</span>
        </li>
      ))}
    </ul>
  );
}
