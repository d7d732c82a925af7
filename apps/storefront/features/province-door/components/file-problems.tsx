import type { FileProblem } from "@/lib/medusa/province-files";
import { provinceFiles as messages } from "@/messages/vi/province-files";

/** The wrong cells of a file by row and column; nothing while there are none. */
export function FileProblems({ cells }: { cells: FileProblem[] }) {
  return cells.length === 0 ? null : (
    <ul className="flex flex-col divide-y divide-line rounded-2xl border border-line bg-paper px-4">
      {cells.map(({ row, column, message }) => (
        <li key={`${String(row)} ${column ?? ""} ${message}`} className="py-3">
          <strong className="block font-semibold">{messages.cell(String(row), column)}</strong>
          <span className="wrap-anywhere">{message}</span>
        </li>
      ))}
    </ul>
  );
}
