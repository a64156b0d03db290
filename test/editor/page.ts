/**
 * The workbench's page, as seen from a test in the extension host. It is there only under our host (`host/host.mjs`); in a
 * downloaded VS Code `page` is undefined, and tests that need it skip.
 */

interface Page {
  /** Saves a picture under `test/editor/screenshots/`; gives its file. */
  screenshot(name: string): Promise<string>;
  /** The visible text of every element that a CSS selector matches, no-break spaces as plain ones. */
  texts(selector: string): Promise<readonly string[]>;
  /** The visible text of every webview. */
  webviewTexts(): Promise<readonly string[]>;
  /** Clicks the first element with these words in a webview; false where there is none. */
  clickInWebview(words: string): Promise<boolean>;
  click(selector: string): Promise<void>;
  /** Clicks the first visible link with these words outside webviews. */
  clickText(words: string): Promise<void>;
  /** Presses a key by Playwright's name: "Escape", "Control+Shift+P". */
  press(key: string): Promise<void>;
  /** Types into what has the focus, in one go. */
  type(text: string): Promise<void>;
  /** Moves the mouse onto words of a visible editor line; false where they are not seen. */
  hover(words: string): Promise<boolean>;
  /** The severities of the squiggles under words of a visible editor line. */
  underlines(words: string): Promise<readonly ("error" | "warning" | "info" | "hint")[]>;
}

type Action = keyof Page;

const actions: readonly Action[] = [
  "screenshot",
  "texts",
  "webviewTexts",
  "clickInWebview",
  "click",
  "clickText",
  "press",
  "type",
  "hover",
  "underlines",
];

const address = process.env.TIEOUT_PAGE;

/** The page's actions, or undefined where this VS Code has no page that tests could reach. */
export const page: Page | undefined = address === undefined ? undefined : connect(address);

function connect(url: string): Page {
  const call =
    (action: Action) =>
    async (...args: readonly unknown[]) => {
      const body = JSON.stringify({ action, args });
      const response = await fetch(url, { method: "POST", body });
      const { result, error } = (await response.json()) as { result?: unknown; error?: string };
      if (error !== undefined) throw new Error(`${action}: ${error}`);
      return result;
    };
  return Object.fromEntries(actions.map((action) => [action, call(action)])) as unknown as Page;
}
