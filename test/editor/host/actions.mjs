/** What a test can do with the workbench's page: see `page.ts` for what each gives. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const screenshots = fileURLToPath(new URL("../screenshots/", import.meta.url));

/** VS Code marks the body of what an extension shows; its own frames around it have none. */
const webviewBody = "body[data-vscode-theme-kind]";

export const actions = {
  async screenshot(page, name) {
    await mkdir(screenshots, { recursive: true });
    const file = path.join(screenshots, `${name.replace(/[^\w-]/gu, "_")}.png`);
    await page.screenshot({ path: file });
    return file;
  },

  async texts(page, selector) {
    const texts = await page.locator(selector).allInnerTexts();
    // The editor writes its spaces as no-break spaces.
    return texts.map((text) => text.replaceAll("\u00a0", " "));
  },

  async webviewTexts(page) {
    const texts = page.frames().map((frame) => frame.locator(webviewBody).allInnerTexts());
    // A frame that goes away meanwhile has no text.
    const settled = await Promise.allSettled(texts);
    return settled.flatMap(({ value }) => value ?? []);
  },

  async clickInWebview(page, words) {
    for (const frame of page.frames()) {
      const place = frame.locator(webviewBody).getByText(words).first();
      if ((await place.count()) === 0) continue;
      await place.click();
      return true;
    }
    return false;
  },

  async click(page, selector) {
    await page.locator(selector).first().click();
  },

  async clickText(page, words) {
    await page.locator("a", { hasText: words }).first().click();
  },

  async press(page, key) {
    await page.keyboard.press(key);
  },

  async type(page, text) {
    await page.keyboard.insertText(text);
  },

  async hover(page, words) {
    const box = await page.evaluate(boxOf, words);
    if (box === undefined) return false;
    // From elsewhere, or a mouse that lies there already would not count as moved.
    await page.mouse.move(box.left - 1, box.top - 60);
    await page.mouse.move(box.left + box.width / 2, box.top + box.height / 2, { steps: 3 });
    return true;
  },

  async underlines(page, words) {
    const box = await page.evaluate(boxOf, words);
    return box === undefined ? [] : await page.evaluate(underlinesIn, box);
  },
};

/** Runs in the page: where these words are in a visible line of an editor; words that wrap over two lines are not found. */
function boxOf(words) {
  const plain = (text) => text.replaceAll("\u00a0", " ");
  for (const line of document.querySelectorAll(".monaco-editor .view-line")) {
    const start = plain(line.textContent).indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const end = offset + node.length;
      if (offset <= start && start < end) range.setStart(node, start - offset);
      if (offset < start + words.length && start + words.length <= end) {
        range.setEnd(node, start + words.length - offset);
        break;
      }
      offset = end;
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width > 0) return { left, top, width, height };
  }
  return undefined;
}

/** Runs in the page: the severities of the squiggles that lie under a box. */
function underlinesIn(box) {
  const severities = ["error", "warning", "info", "hint"];
  const shared = (start, length, otherStart, otherLength) =>
    Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
  return severities.filter((severity) =>
    [...document.querySelectorAll(`.monaco-editor .squiggly-${severity}`)].some((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      const wide = shared(left, width, box.left, box.width);
      return wide > 1 && shared(top, height, box.top, box.height) > 1;
    }),
  );
}
