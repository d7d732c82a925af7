import type { SellerSession } from "@/lib/medusa/seller";
import type { ProductImportPage } from "@/lib/medusa/seller-imports";
import { formatInstant } from "@/lib/format-instant";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { IMPORTS } from "../import-paths";
import type { LoadFailure } from "../read-failure";
import { CellProblems } from "./cell-problems";
import { ImportCounts } from "./import-counts";
import { ImportProgress } from "./import-progress";
import { ImportPreview } from "./import-preview";
import { FailedProducts } from "./failed-products";

interface ImportPageProps {
  session: SellerSession;
  page: ProductImportPage;
  failure: LoadFailure | null;
}

/** One file: what is wrong with it, or what it would do, how far it is, and what became of it. */
export function ImportPage({ session, page, failure }: ImportPageProps) {
  const { status, counts, by, at, file_name: name } = page;
  return (
    <>
      <SellerHeader session={session} here="products" />
      <div className="flex flex-col gap-2">
        <PageLink
          href={IMPORTS}
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          ‹ {messages.title}
        </PageLink>
        <h1 className="text-3xl font-bold wrap-anywhere">{name}</h1>
        <p className="text-muted">
          {messages.status[status]} · {messages.sentBy(by, formatInstant(at))}
        </p>
      </div>
      <ImportCounts counts={counts} status={status} />
      {failure === null ? null : (
        <p role="alert" className="font-medium text-lantern">
          {messages.failure[failure]}
        </p>
      )}
      {status === "refused" && !page.pruned ? <CellProblems problems={page.problems} /> : null}
      {page.pruned ? (
        <p className="max-w-prose text-muted">
          {messages.pruned[status === "done" ? status : "open"]}
        </p>
      ) : null}
      {status === "checked" && !page.pruned ? <ImportPreview page={page} /> : null}
      {status === "loading" ? <ImportProgress page={page} /> : null}
      {status === "done" ? <Done page={page} /> : null}
    </>
  );
}

function Done({ page }: { page: ProductImportPage }) {
  const { failed, progress } = page;
  return (
    <>
      <section className="flex flex-col items-start gap-3">
        <h2 className="text-xl font-semibold">{messages.done.heading}</h2>
        <p>{messages.done.text(progress.done)}</p>
        <PageLink href="/ban-hang/san-pham" className={buttonClass("primary")}>
          {messages.back}
        </PageLink>
      </section>
      {progress.failed === 0 ? null : <FailedProducts failed={failed} count={progress.failed} />}
    </>
  );
}
