// All glossary lines. A new domain file is added here and nowhere else.

import { accounts } from "./accounts.ts";
import { changes } from "./changes.ts";

export const glossaryLines: string = [accounts, changes].join("\n");
