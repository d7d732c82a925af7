import type { ProductImportPage } from "@/lib/medusa/seller-imports";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { PageLink } from "@/ui/page-link";
import { importPath } from "../import-paths";

const SECONDS = "3";

/** How far the loading of a file is; the page looks again by itself, without script, too. */
export function ImportProgress({ page }: { page: ProductImportPage }) {
  const { waiting, done, failed } = page.progress;
  const all = waiting + done + failed;
  const text = messages.progress.text(done + failed, all);
  return (
    <section className="flex flex-col gap-3">
      <meta httpEquiv="refresh" content={SECONDS} />
      <label className="flex flex-col gap-2 font-medium">
        {messages.progress.label}
        <progress value={done + failed} max={all} className="h-4 w-full accent-bay">
          {text}
        </progress>
      </label>
      <p role="status" className="text-xl font-semibold">
        {text}
      </p>
      <p className="text-muted">{messages.progress.leave}</p>
      <PageLink
        href={importPath(page.id)}
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {messages.progress.again}
      </PageLink>
    </section>
  );
}
