// All glossary lines. A new domain file is added here and nowhere else.

import { accounts } from "./accounts.ts";
import { actions } from "./actions.ts";
import { changes } from "./changes.ts";
import { counted } from "./counted.ts";
import { counts } from "./counts.ts";
import { culture } from "./culture.ts";
import { economy } from "./economy.ts";
import { everyday } from "./everyday.ts";
import { farming } from "./farming.ts";
import { health } from "./health.ts";
import { justice } from "./justice.ts";
import { measures } from "./measures.ts";
import { nature } from "./nature.ts";
import { places } from "./places.ts";
import { reports } from "./reports.ts";
import { roles } from "./roles.ts";
import { science } from "./science.ts";
import { services } from "./services.ts";
import { sides } from "./sides.ts";
import { speech } from "./speech.ts";
import { sports } from "./sports.ts";
import { state } from "./state.ts";
import { technology } from "./technology.ts";
import { trade } from "./trade.ts";
import { transport } from "./transport.ts";

export const glossaryLines: string = [
  accounts,
  actions,
  changes,
  counted,
  counts,
  culture,
  economy,
  everyday,
  farming,
  health,
  justice,
  measures,
  nature,
  places,
  reports,
  roles,
  science,
  services,
  sides,
  speech,
  sports,
  state,
  technology,
  trade,
  transport,
].join("\n");
