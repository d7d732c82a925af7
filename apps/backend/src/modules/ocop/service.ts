import { MedusaService } from "@medusajs/framework/utils";
import OcopCertificate from "./models/ocop-certificate";

/**
 * The key names the methods, and `query.graph` calls them by the model's name, `ocop_certificate`: the
 * two must be the same word, or links to certificates fail when they are read.
 */
export default class OcopModuleService extends MedusaService({ OcopCertificate }) {}
