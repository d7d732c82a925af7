/** The login page of the province's door; from there she comes back to `here`. */
export function provinceLogin(here: string): string {
  return `/tinh/dang-nhap?${new URLSearchParams({ tiep: here }).toString()}`;
}
