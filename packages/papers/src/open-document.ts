import PDFDocument from "pdfkit";

/** A PDF that is being drawn. Lengths are points, 1/72 inch. */
export type Paper = PDFKit.PDFDocument;

export interface PaperFormat {
  size: "A4" | "A5" | "A6";
  /** On all four sides. */
  margin: number;
}

const REGULAR = "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf";
const BOLD = "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf";

/** An empty document without a page, in Be Vietnam Pro: only the letters that are used are embedded. */
export function openDocument(title: string, { size, margin }: PaperFormat): Paper {
  const document = new PDFDocument({
    size,
    margin,
    autoFirstPage: false,
    bufferPages: true,
    lang: "vi",
    displayTitle: true,
    info: { Title: title, Creator: "Chợ Làng" },
  });
  document.registerFont("regular", require.resolve(REGULAR));
  document.registerFont("bold", require.resolve(BOLD));
  return document;
}

/** Ends the document and answers the whole file. */
export function toBytes(document: Paper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => {
      resolve(Buffer.concat(parts));
    });
    document.on("error", reject);
    document.end();
  });
}
