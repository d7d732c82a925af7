/** Words of the page of official statistics, in English. */
export const observationWords = {
  observations: {
    menu: "Published figures",
    title: "Published figures",
    subtitle:
      "Every publication is a row, never changed or removed; a new value stands beside the old one",
    create: "Record one",
    import: "Import a CSV file",
    recorded: "Recorded",
    search: "Search by name, period, source",
    empty: "No figures yet",
    emptyHint: "Record only what has a source that anybody can read.",
    noMatch: "No figure matches",
    periodHint: "2025, 2025-Q4, 2025-10 or 2025-01/2025-11",
    valueHint: "Just as published, with a decimal point: 1833.6",
    file: "CSV file",
    csv: "Content of the file",
    csvHint:
      "Columns: Chuỗi số liệu, Kỳ, Giá trị, Trạng thái, Ngày công bố, Nguồn, Địa chỉ nguồn, as in the file that the statistics page offers. With one wrong cell no row is recorded.",
  },
  observation: {
    series: "Series",
    period: "Period",
    value: "Value",
    status: "Status",
    published_on: "Published on",
    source_name: "Source",
    source_address: "Address of the source",
  },
  observationStatus: {
    estimate: "Estimate",
    preliminary: "Preliminary",
    revised: "Revised",
    final: "Final",
  },
};
