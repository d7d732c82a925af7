import type { CellProblem } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { IMPORTS } from "../import-paths";

/** The wrong cells of a file by row and column, in the order of the file. */
export function CellProblems({ problems }: { problems: CellProblem[] }) {
  const { heading, text, first, row, column, code } = messages.problems;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl font-semibold text-lantern">{heading}</h2>
      <p className="text-muted">
        {text} {problems.length < 200 ? null : first(problems.length)}
      </p>
      <ul className="flex flex-col divide-y divide-line rounded-2xl border border-line bg-card px-4">
        {problems.map((problem, at) => (
          <li
            key={at}
            className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(12rem,1fr)_minmax(0,3fr)]"
          >
            <p className="font-semibold">
              {row} {problem.row}
              {problem.column === null
                ? null
                : `, ${column.toLocaleLowerCase("vi")} ${problem.column}`}
              {problem.code === null ? null : (
                <span className="block text-sm font-normal wrap-anywhere text-muted">
                  {code} {problem.code}
                </span>
              )}
            </p>
            <p className="wrap-anywhere">{problem.message}</p>
          </li>
        ))}
      </ul>
      <PageLink href={`${IMPORTS}#tep`} className={`${buttonClass("primary")} self-start`}>
        {messages.another}
      </PageLink>
    </section>
  );
}
