import type { SellerSession } from "@/lib/medusa/seller";
import type { ProductImport } from "@/lib/medusa/seller-imports";
import { formatInstant } from "@/lib/format-instant";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { SellerHeader } from "@/features/seller-door/components/seller-header";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { importPath, productFilePath } from "../import-paths";
import { PhotosForm, type PhotosFormProps } from "./photos-form";
import { TableForm } from "./table-form";

interface ImportsPageProps {
  session: SellerSession;
  imports: ProductImport[];
  /** Why the last file was not taken. */
  refusal: string | null;
  photos: PhotosFormProps;
}

const STEP = "flex flex-col gap-3 rounded-2xl border border-line bg-card p-5";

/** All products as a file, photos for new ones, and the file to load: three steps, each by itself. */
export function ImportsPage({ session, imports, refusal, photos }: ImportsPageProps) {
  return (
    <>
      <SellerHeader session={session} here="products" />
      <div className="flex flex-col gap-2">
        <PageLink
          href="/ban-hang/san-pham"
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          ‹ {messages.back}
        </PageLink>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
        <p className="max-w-prose text-muted">{messages.intro}</p>
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-3">
        <Download />
        <section id="anh" className={STEP}>
          <h2 className="text-xl font-semibold">{messages.photos.heading}</h2>
          <p className="text-muted">{messages.photos.text}</p>
          <PhotosForm {...photos} />
        </section>
        <section id="tep" className={STEP}>
          <h2 className="text-xl font-semibold">{messages.file.heading}</h2>
          <TableForm refusal={refusal} />
        </section>
      </div>
      <Earlier imports={imports} />
    </>
  );
}

function Download() {
  const { download } = messages;
  return (
    <section className={STEP}>
      <h2 className="text-xl font-semibold">{download.heading}</h2>
      <p className="text-muted">{download.text}</p>
      <div className="flex flex-wrap gap-3">
        <a href={productFilePath("xlsx")} download className={buttonClass("secondary")}>
          {download.xlsx}
        </a>
        <a
          href={productFilePath("csv")}
          download
          className="inline-flex min-h-12 items-center text-bay underline underline-offset-4"
        >
          {download.csv}
        </a>
      </div>
      <ul className="list-disc pl-5 text-sm text-muted">
        {download.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </section>
  );
}

function Earlier({ imports }: { imports: ProductImport[] }) {
  if (imports.length === 0) {
    return null;
  }
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl font-semibold">{messages.earlier}</h2>
      <ul className="flex flex-col divide-y divide-line">
        {imports.map(({ id, file_name: name, status, at, by }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <div className="min-w-0">
              <PageLink
                href={importPath(id)}
                className="inline-flex min-h-11 items-center font-medium wrap-anywhere text-bay underline underline-offset-4"
              >
                {name}
              </PageLink>
              <p className="text-sm text-muted">{messages.sentBy(by, formatInstant(at))}</p>
            </div>
            <p className="font-medium">{messages.status[status]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
