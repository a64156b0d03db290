// `npm run bench`: prints what README and the closing notes quote.

import { benchKeystroke } from "./keystroke.ts";

await benchKeystroke();
