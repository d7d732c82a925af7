import type { CertificateRow } from "../../api/admin/certificates/certificate-row";

export const STATES: CertificateRow["state"][] = [
  "draft",
  "in_force",
  "expiring",
  "expired",
  "withdrawn",
  "not_yet",
];

export const LEVELS: CertificateRow["issuing_level"][] = ["district", "province", "ministry"];

export const CERTIFICATE_KINDS: CertificateRow["kind"][] = ["new", "renewal", "upgrade"];

export const STAR_CHOICES = ["3", "4", "5"];
