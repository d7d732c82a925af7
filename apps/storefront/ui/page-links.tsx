import { Pages } from "./pages";

interface PageLinksProps {
  /** Of page 1; the others lie below it at `trang/<page>`. */
  path: string;
  page: number;
  pages: number;
}

/** The way through a long list, one page at a time. Nothing where there is only one. */
export function PageLinks({ path, page, pages }: PageLinksProps) {
  return pages <= 1 ? null : (
    <div className="flex justify-center pt-10">
      <Pages page={page} pages={pages} to={(one) => pagePath(path, one)} />
    </div>
  );
}

/** Where a page of a long list is. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}/trang/${String(page)}`;
}
