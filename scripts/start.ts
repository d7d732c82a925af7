import { stand } from "./house/stand";

void stand("start");
