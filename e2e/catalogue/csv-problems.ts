import { parse } from "csv-parse/sync";

/** The part of CSVW that the market's tables are described with. */
export interface TableMetadata {
  url: string;
  dialect: { delimiter: string };
  tableSchema: {
    columns: {
      name: string;
      titles: string;
      datatype: string | { base: string; format: string };
      required: boolean;
    }[];
  };
}

/** The lexical forms of CSVW's datatypes (XML Schema) that are in use. */
const FORMS: Record<string, RegExp> = {
  integer: /^-?\d+$/,
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  string: /^/,
};

/** Where a CSV file is not what its metadata says; empty when it is. */
export function csvProblems(csv: string, { dialect, tableSchema }: TableMetadata): string[] {
  const rows: string[][] = parse(csv, { bom: true, delimiter: dialect.delimiter });
  const [head = [], ...body] = rows;
  const { columns } = tableSchema;
  if (head.join("|") !== columns.map(({ titles }) => titles).join("|")) {
    return [`headings: ${head.join("|")}`];
  }
  return body.flatMap((cells, row) =>
    columns.flatMap(({ name, datatype, required }, index) => {
      const cell = cells[index] ?? "";
      if (cell === "") return required ? [`row ${String(row)}: ${name} is missing`] : [];
      const form = typeof datatype === "string" ? FORMS[datatype] : formOf(datatype.format);
      if (form === undefined) throw new Error(`${name} is of no known type`);
      return form.test(cell) ? [] : [`row ${String(row)}: ${name} is ${cell}`];
    }),
  );
}

/** A `format` of a text is a pattern for the whole of it. */
function formOf(format: string): RegExp {
  return new RegExp(`^(?:${format})$`);
}
