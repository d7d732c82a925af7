export interface PublicHoliday {
  /** Calendar day in Việt Nam, YYYY-MM-DD. */
  day: string;
  name: string;
}

const NEW_YEAR = "Tết Dương lịch";
const TET = "Tết Nguyên đán";
const HUNG_KINGS = "Giỗ Tổ Hùng Vương";
const REUNIFICATION = "Ngày Chiến thắng";
const LABOUR = "Ngày Quốc tế lao động";
const NATIONAL = "Quốc khánh";

function days(name: string, list: readonly string[]): PublicHoliday[] {
  return list.map((day) => ({ day, name }));
}

/** A year's eleven days; Tết and the two days of the National Day are what the Prime Minister decides. */
function yearOf(
  year: number,
  hungKings: string,
  tet: readonly string[],
  national: readonly string[],
) {
  return [
    ...days(NEW_YEAR, [`${String(year)}-01-01`]),
    ...days(TET, tet),
    ...days(HUNG_KINGS, [hungKings]),
    ...days(REUNIFICATION, [`${String(year)}-04-30`]),
    ...days(LABOUR, [`${String(year)}-05-01`]),
    ...days(NATIONAL, national),
  ];
}

/**
 * The days off that every worker in Việt Nam has by Labour Code 45/2019/QH14, article 112: one for the
 * New Year, five for Tết, one for the Hùng Kings (10th day of the third lunar month), one each for 30/4
 * and 1/5, two for the National Day.
 *
 * Which five days Tết has, and whether 1/9 or 3/9 goes with 2/9, is decided anew every autumn (article
 * 112, clause 3). The days of 2026 are those that were observed; the later ones are the usual choice, the
 * last day of the old year to the fourth of the new one, and must be put right once they are announced.
 * The lunar days are those of Việt Nam's own time, which in 2030 has Tết a day before China's.
 */
export const PUBLIC_HOLIDAYS: readonly PublicHoliday[] = [
  ...yearOf(
    2026,
    "2026-04-26",
    ["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
    ["2026-09-01", "2026-09-02"],
  ),
  ...yearOf(
    2027,
    "2027-04-16",
    ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09"],
    ["2027-09-02", "2027-09-03"],
  ),
  ...yearOf(
    2028,
    "2028-04-04",
    ["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-29"],
    ["2028-09-01", "2028-09-02"],
  ),
  ...yearOf(
    2029,
    "2029-04-23",
    ["2029-02-12", "2029-02-13", "2029-02-14", "2029-02-15", "2029-02-16"],
    ["2029-09-02", "2029-09-03"],
  ),
  ...yearOf(
    2030,
    "2030-04-12",
    ["2030-02-01", "2030-02-02", "2030-02-03", "2030-02-04", "2030-02-05"],
    ["2030-09-02", "2030-09-03"],
  ),
];
